describe('indicator-lowered', () => { it.todo('x'); });

describe('indicator-dropped', () => { it.todo('x'); });

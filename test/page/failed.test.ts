import { TaskFailed } from '../../src/page/desk/workers';
import { failedIn } from '../../src/page/failed';
import { sayOnPage } from '../../src/page/texts';

const [zh, en] = (['zh', 'en'] as const).map((language) => failedIn(language, sayOnPage(language)));

it.each([
  [new TaskFailed('too-long'), /“a\.xlsx”核对超过 120 秒/, /Checking “a\.xlsx” took more than 120 seconds/],
  [new TaskFailed('cancelled'), /没有核对完就停止了/, /was stopped before it was checked/],
  [new TaskFailed('broken', { reason: 'out of memory' }), /out of memory/, /out of memory/],
  [new Error('unforeseen'), /“a\.xlsx”没有核对完.*unforeseen/, /“a\.xlsx” was not checked to the end.*unforeseen/],
  [
    new TaskFailed('problem', { problem: { id: 'files.empty', data: { file: 'a.xlsx' } } }),
    /“a\.xlsx”.*。/,
    /“a\.xlsx”/,
  ],
])('%s is said in a sentence that names the file', (error, chinese, english) => {
  expect(zh?.(error, 'a.xlsx')).toMatch(chinese);
  expect(en?.(error, 'a.xlsx')).toMatch(english);
});

import { groupBy } from '../group-by';
import type { CellRef, Fact, Grade, Portfolio, PortfolioRow } from '../model';
import { gradeOf } from '../profiles';
import { formatFigure } from '../quantity';
import type { Figure } from '../scoring/figures';
import { FULL_MARK, markOf } from '../scoring/marks';
import { agrees, type Found, type Look, type PortfolioCheck, type PortfolioView } from './engine/check';
import { type RelationOf, relationsOf } from './told/sums';
import { gradeMeant } from './view/grades';

/** Score and grade of every project in a list ↔ each other, ↔ sentences, and ↔ the project's own sheet. */
export const portfolioGrade: PortfolioCheck = {
  scope: 'portfolio',
  meta: {
    id: 'portfolio-grade',
    severity: 'error',
    group: 'portfolio',
    since: '0.1.0',
    basis: '财预〔2020〕10号：90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差',
  },

  *run(view) {
    const said = factsByName(view.portfolio);
    for (const row of view.portfolio.rows) {
      yield* compareGrade(view, row, row);
      if (row.review) yield* compareGrade(view, row, row.review);
      yield* compareSheet(view, row);
      for (const fact of said.get(row.name) ?? []) yield* compareFact(view, row, fact);
    }
    yield* compareCounts(view);
  },
};

type Judged = Pick<PortfolioRow, 'score' | 'grade'>;

function* compareGrade({ profile }: PortfolioView, { name }: PortfolioRow, judged: Judged): Generator<Look> {
  const score = markOf(judged.score);
  const stated = judged.grade && gradeMeant(judged.grade.value);
  if (!score || !judged.grade || !stated || score.value.value.gt(FULL_MARK)) return;
  const computed = gradeOf(score.value.value, FULL_MARK, profile);
  yield stated === computed ? agrees(score) : differs(name, judged.grade, computed, score);
}

function differs(
  project: string,
  { value, at }: { value: string; at: CellRef },
  computed: Grade,
  score: Figure,
): Found {
  const data = { project, grade: value, score: score.value.text, computed };
  return { message: 'differs', data, at, related: [score.at], subject: project, stated: value, computed };
}

/** A project with a sheet of its own has there the score that the list gives it. */
function* compareSheet({ projects }: PortfolioView, row: PortfolioRow): Generator<Look> {
  const score = markOf(row.score);
  const own = projects.only(row.name)?.computed.score ?? null;
  if (!score || !own) return;
  if (score.value.value.eq(own)) yield agrees(score);
  else {
    const figures = { stated: score.value.text, computed: formatFigure(own) };
    yield { message: 'sheet', data: { project: row.name, ...figures }, at: score.at, subject: row.name, ...figures };
  }
}

/** What sentences say of single projects. */
function factsByName({ facts }: Portfolio): ReadonlyMap<string, readonly Fact[]> {
  const ofParts = facts.filter(({ source, subject }) => source === 'text' && subject.kind === 'part');
  return groupBy(ofParts, ({ subject }) => (subject.kind === 'part' ? subject.name : ''));
}

/** 「评价等级为“优”的4个」 of all projects of the list ↔ those that have the grade there. */
function* compareCounts({ portfolio: { rows, texts }, profile }: PortfolioView): Generator<Look> {
  if (!texts) return;
  const grades = rows.map(({ score, grade, review }) => {
    const judged = review ?? { score, grade };
    const mark = markOf(judged.score);
    return judged.grade ? gradeMeant(judged.grade.value) : mark && gradeOf(mark.value.value, FULL_MARK, profile);
  });
  if (grades.some((grade) => grade === null)) return;
  const counted = groupBy(grades, (grade) => grade);
  const rightCount = (grade: Grade) => counted.get(grade)?.length ?? 0;
  const ofAll = relationsOf(texts, 'graded').filter(({ wholes }) =>
    wholes.some(({ value }) => value.value.eq(rows.length)),
  );
  const isRight = ({ counts }: RelationOf<'graded'>) =>
    counts.every(({ grade, figure }) => figure.value.value.eq(rightCount(grade)));
  // Others of as many projects may be of another year, or by another judge.
  const told = ofAll.some(isRight) ? ofAll.filter(isRight) : ofAll.length === 1 ? ofAll : [];
  for (const { counts } of told)
    for (const { grade, figure } of counts) {
      const right = rightCount(grade);
      const figures = { stated: figure.value.text, computed: String(right) };
      yield figure.value.value.eq(right)
        ? agrees(figure)
        : {
            message: 'said-count',
            data: { grade, ...figures },
            at: figure.at,
            compared: [figure],
            subject: grade,
            ...figures,
          };
    }
}

/** 「甲项目评价得分84.76分，评价等级为良」. */
function* compareFact({ profile }: PortfolioView, row: PortfolioRow, { concept, quantity, at }: Fact): Generator<Look> {
  if (concept === 'score') {
    const [said, listed] = [markOf({ value: quantity, at }), markOf(row.score)];
    if (!said || !listed) return;
    const figures = { stated: quantity.text, computed: listed.value.text };
    yield said.value.value.eq(listed.value.value)
      ? agrees(said, listed)
      : {
          message: 'said-score',
          data: { project: row.name, ...figures },
          at,
          related: [listed.at],
          subject: row.name,
          ...figures,
        };
  }
  if (concept !== 'grade') return;
  const score = markOf(row.score);
  const said = gradeMeant(quantity.text);
  const right = row.grade ? gradeMeant(row.grade.value) : score && gradeOf(score.value.value, FULL_MARK, profile);
  if (!said || !right) return;
  const figures = { stated: quantity.text, computed: right };
  yield said === right
    ? agrees(at)
    : {
        message: 'said-grade',
        data: { project: row.name, score: score?.value.text ?? '—', ...figures },
        at,
        related: [row.grade?.at ?? row.at],
        subject: row.name,
        ...figures,
      };
}

import { claimsOf, equalsTold, judging, missedIn, ordersTold } from './told/claims';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { reachedTold } from './told/reached';
import { relationsOf } from './told/sums';
import type { Texts } from '../model';

/** What a sentence claims in words (资金到位不及时, 全部完成, 没有偏差) ↔ the figures. */
export const claimConflict: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'claim-conflict',
    severity: 'warning',
    group: 'text',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：评价报告内容依据充分、真实完整',
  },

  *run(view) {
    for (const order of ordersTold(view.project)) {
      const { words, at, larger, smaller, isSo } = order;
      const data = { words, larger: larger.words, smaller: smaller.words };
      const figures = { stated: words, computed: `${larger.value.text}, ${smaller.value.text}` };
      yield isSo ? agrees(larger, smaller) : { message: 'order', data, at, compared: [larger, smaller], ...figures };
    }
    for (const {
      words,
      figures: [first, second],
      isSo,
    } of equalsTold(view.project)) {
      const data = { words, larger: first.words, smaller: second.words };
      const figures = { stated: words, computed: `${first.value.text}, ${second.value.text}` };
      yield isSo
        ? agrees(first, second)
        : { message: 'order', data, at: second.at, compared: [first, second], ...figures };
    }
    yield* reachedTold(view);
    yield* inTexts(view.project);
    const missed = missedIn(view.project);
    const judge = judging(view);
    for (const claim of claimsOf(view.project)) {
      const found = judge(claim);
      if (found === 'nothing to compare' && missed && claim.concept === 'overallCompletion' && claim.isMet) {
        const { target, actual } = missed;
        const data = { stated: claim.text, target: target.words, actual: actual.words };
        const figures = { stated: claim.text, computed: actual.value.text };
        yield { message: 'reached', data, at: claim.at, related: [actual.at], ...figures };
        continue;
      }
      if (found === 'nothing to compare') continue;
      if (found === 'agrees') yield null;
      else {
        const figures = { stated: claim.text, computed: found.text };
        const data = { what: found.indicator ?? { term: found.term }, ...figures };
        yield { message: 'contradicts', data, at: claim.at, related: found.at, ...figures };
      }
    }
  },
  runTexts: inTexts,
};

function* inTexts(texts: Texts): Generator<Look> {
  yield* judged(texts);
  yield* against(texts);
  yield* mostAndLeast(texts);
}

/** 「甲镇最高」 ↔ the figures of the list. */
function* mostAndLeast(texts: Texts): Generator<Look> {
  for (const { words, at, named, extreme, isWrong } of relationsOf(texts, 'extreme')) {
    const data = { words, named: named.words, extreme: extreme.words };
    const related = [named.at, extreme.at].filter((place) => place !== at);
    const figures = { stated: named.value.text, computed: extreme.value.text };
    yield isWrong ? { message: 'extreme', data, at, related, ...figures } : agrees(named, extreme);
  }
}

/** 「完成年度目标」 behind a figure that falls short of it, 「按期完成」 behind a day that is too late. */
function* judged(texts: Texts): Generator<Look> {
  for (const { target, actual, verdict, isWrong } of relationsOf(texts, 'judged')) {
    const figures = { stated: verdict.words, computed: actual.words };
    const data = { target: target.words, actual: actual.words, verdict: verdict.words };
    const related = [actual.at, target.at].filter((at, index, all) => at !== verdict.at && all.indexOf(at) === index);
    yield isWrong ? { message: 'judged', data, at: verdict.at, related, ...figures } : agrees(verdict.at, actual.at);
  }
}

/** 「全部发放到户」 ↔ what another paragraph says was not, or only later. */
function* against(texts: Texts): Generator<Look> {
  for (const { claim, fact, isWrong } of relationsOf(texts, 'against')) {
    const figures = { stated: claim.words, computed: fact.words };
    const data = { stated: claim.words, fact: fact.words, place: { at: fact.at, from: claim.at } };
    const related = fact.at === claim.at ? [] : [fact.at];
    yield isWrong ? { message: 'against', data, at: claim.at, related, ...figures } : agrees(claim.at, fact.at);
  }
}

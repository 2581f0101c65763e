/** Everything that is wrong with what a site answered. Pure: the same answers give the same faults. */
import { isHere, type Site } from './answers';
import { answerFaults, certificateFaults } from './checks/connection';
import { contentFaults } from './checks/content';
import { deliveryFaults } from './checks/delivery';
import { framingFaults } from './checks/framing';
import { manifestFaults } from './checks/manifest';
import { policyFaults } from './checks/page-policy';
import { sharingFaults } from './checks/sharing';
import { gather, type Fault } from './faults';

export function inspect(site: Site): Fault[] {
  const { base, answers } = site;
  const office = answers.find(({ kind }) => kind === 'office')?.url ?? '';
  const officeHost = office === '' ? '' : new URL(office).hostname;
  const perFile = answers.flatMap((answer) => {
    const unanswered = answerFaults(answer, base);
    if (unanswered.length > 0 || !isHere(answer)) return unanswered;
    const content = contentFaults(answer, base);
    // Headers of a page that is not ours say nothing.
    if (content.some(({ id }) => id === 'wrong-content')) return content;
    return [
      ...content,
      ...sharingFaults(answer, base),
      ...framingFaults(answer, base, officeHost),
      ...policyFaults(answer, base, office),
      ...deliveryFaults(answer, base),
    ];
  });
  return gather([...certificateFaults(site), ...perFile, ...manifestFaults(site)]);
}

/** The bar above the files: how far the checks are, what can be handed out, and choices for all of them. */
import { Button, Dropdown, makeStyles, mergeClasses, Option, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { totalsOf } from '../../core/batch';
import { profileById, PROFILES, shortName } from '../../core/profiles';
import { SPACE, useLayoutStyles, useTextStyles } from '../../taskpane/components/common/styles';
import { useDesk, usePage } from '../context';
import { handOut, type Output } from '../out';
import { ChooseButtons } from './ChooseButtons';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s, padding: SPACE.m },
  progress: { width: '100%' },
  choice: { display: 'block', maxWidth: '420px' },
  profile: { minWidth: 0, maxWidth: '100%', width: '100%' },
  done: { fontWeight: tokens.fontWeightSemibold },
});

const OUTPUTS: readonly Output[] = ['rollUp', 'csv', 'zip'];

export function Bar() {
  const [styles, layout] = [useStyles(), useLayoutStyles()];
  const { desk, say } = usePage();
  return (
    <div className={styles.bar}>
      <div className={layout.row}>
        <ChooseButtons />
        <Button appearance="subtle" onClick={desk.clear}>
          {say('page.clear')}
        </Button>
      </div>
      <ProfileChoice />
      <Standing />
      <Outputs />
      <Frequent />
    </div>
  );
}

function ProfileChoice() {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { desk, say } = usePage();
  const { profile } = useDesk();
  const own = say('page.profileOwn');
  const chosen = profileById(profile);
  return (
    <label className={mergeClasses(type.small, styles.choice)}>
      {say('page.profile')}
      <Dropdown
        size="small"
        className={styles.profile}
        value={chosen ? shortName(chosen) : own}
        selectedOptions={[profile]}
        onOptionSelect={(_, { optionValue = '' }) => {
          desk.useProfile(optionValue);
        }}
      >
        <Option value="" text={own}>
          {own}
        </Option>
        {PROFILES.map((preset) => (
          <Option key={preset.id} value={preset.id} text={shortName(preset)}>
            {shortName(preset)}
          </Option>
        ))}
      </Dropdown>
    </label>
  );
}

/** What runs, what is done, and what was not taken. */
function Standing() {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { desk, say } = usePage();
  const { entries, waiting, taken } = useDesk();
  const checked = entries.filter(({ digest }) => digest !== null);
  const left = entries.length - checked.length;
  const totals = totalsOf(checked.flatMap(({ digest }) => digest ?? []));
  return (
    <>
      {waiting > 0 && (
        <div className={layout.row}>
          <ProgressBar
            className={styles.progress}
            value={checked.length}
            max={entries.length}
            aria-label={say('list.title')}
          />
          <span className={type.small}>{say('page.running', { done: checked.length, of: entries.length })}</span>
          <Button size="small" onClick={desk.cancel}>
            {say('page.cancel')}
          </Button>
        </div>
      )}
      {waiting === 0 && left > 0 && (
        <div>
          <Button size="small" onClick={desk.resume}>
            {say('page.resume', { count: left })}
          </Button>
        </div>
      )}
      <div role="status" className={type.small}>
        {waiting === 0 && left === 0 && entries.length > 0 && (
          <p className={mergeClasses(type.small, styles.done)}>
            {say('page.finish', { files: entries.length, errors: totals.withErrors })}
          </p>
        )}
        {taken && taken.known.length > 0 && (
          <p className={type.small}>{say('taken.known', { count: taken.known.length })}</p>
        )}
        {taken && taken.others > 0 && <p className={type.small}>{say('taken.others', { count: taken.others })}</p>}
        {taken && taken.added + taken.known.length === 0 && <p className={type.small}>{say('taken.none')}</p>}
      </div>
    </>
  );
}

/** Most frequent checks that are listed. */
const MOST_CHECKS = 5;

/** What is wrong most often, over several files. */
function Frequent() {
  const type = useTextStyles();
  const { say } = usePage();
  const { entries, waiting } = useDesk();
  if (waiting > 0 || entries.length < 2) return null;
  const { checks } = totalsOf(entries.flatMap(({ digest }) => digest ?? []));
  if (checks.length === 0) return null;
  const shown = checks.slice(0, MOST_CHECKS).map((check) => say('list.check', { ...check }));
  return (
    <p className={mergeClasses(type.small, type.quiet)}>
      {say('list.frequent', { checks: shown.join(say('list.comma')) })}
    </p>
  );
}

function Outputs() {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const page = usePage();
  const { say, sayFailed } = page;
  const { entries, profile, waiting } = useDesk();
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const canHandOut = !isBusy && waiting === 0 && entries.some(({ digest }) => digest !== null);
  const start = async (what: Output) => {
    setBusy(true);
    setTold(say('out.busy'));
    try {
      setTold(say('out.saved', { file: await handOut(what, entries, profile, page) }));
    } catch (error) {
      setTold(sayFailed(error, say(`out.${what}`)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <div role="group" aria-label={say('out.title')} className={layout.row}>
        {OUTPUTS.map((what) => (
          <Button key={what} size="small" disabledFocusable={!canHandOut} onClick={() => void start(what)}>
            {say(`out.${what}`)}
          </Button>
        ))}
      </div>
      <p role="status" className={type.small}>
        {told}
      </p>
    </div>
  );
}

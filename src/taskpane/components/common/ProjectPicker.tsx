/** Which project of the workbook is shown, where there are several. */
import { Field, Select } from '@fluentui/react-components';
import type { ScoredProject } from '../../../core/model';
import { usePane } from '../../context';
import { titleOf } from './names';

interface ProjectPickerProps {
  readonly projects: readonly ScoredProject[];
  /** An entry before the projects, for all of them. */
  readonly everything?: string;
  /** −1 for all of them. */
  readonly selected: number;
  readonly onSelect: (place: number) => void;
}

export function ProjectPicker({ projects, everything, selected, onSelect }: ProjectPickerProps) {
  const { say } = usePane();
  return (
    <Field label={say('common.project')} size="small">
      <Select
        size="small"
        value={selected}
        onChange={(_, { value }) => {
          onSelect(Number(value));
        }}
      >
        {everything !== undefined && <option value={-1}>{everything}</option>}
        {projects.map((project, place) => (
          <option key={`${project.sheet} ${String(place)}`} value={place}>
            {titleOf(project)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

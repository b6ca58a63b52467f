import { i18n } from '#i18n';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import type { Variable, VariableType } from '@/lib/core/prompt';
import { variableKey } from '@/lib/core/template/variable-key';
import { variablesOfTexts } from '@/lib/core/template/variables-of-texts';
import { ChipInput } from '../../ui/chip-input';
import { Field } from '../../ui/field';
import { Select } from '../../ui/select';
import { ShownText } from '../../ui/shown-text';
import { TextInput } from '../../ui/text-input';

const TYPES = {
  text: 'editor.type.text',
  'long text': 'editor.type.longText',
  choice: 'editor.type.choice',
  colour: 'editor.type.color',
  number: 'editor.type.number',
} as const satisfies Record<VariableType, string>;

interface Props {
  readonly draft: PromptDraft;
  readonly onChange: (variables: readonly Variable[]) => void;
}

/** What is said of each blank of the texts. What a blank says itself is shown, and changed in the text. */
export function VariableFields({ draft, onChange }: Props) {
  const { text, negative, variables: described } = draft;
  const variables = variablesOfTexts(text, negative, described);
  const written = new Map(variablesOfTexts(text, negative).map((each) => [variableKey(each.name), each]));
  if (variables.length === 0) return <p className="text-label text-muted">{i18n.t('editor.noVariables')}</p>;

  const change = (changed: Variable) => {
    const key = variableKey(changed.name);
    // What was said of blanks that are not in the text just now comes back with them.
    const others = described.filter(({ name }) => variableKey(name) !== key);
    onChange([...others, changed]);
  };

  return (
    <ul className="flex flex-col gap-3">
      {variables.map((variable) => {
        const own = written.get(variableKey(variable.name));
        const hasDefault = own !== undefined && own.default !== '';
        const hasOptions = own !== undefined && own.options.length > 0;
        return (
          <li key={variableKey(variable.name)} className="rounded-card bg-surface p-4">
            <p className="mb-3 text-label font-semibold">
              <ShownText text={variable.name} />
            </p>
            <div className="grid grid-cols-2 gap-3 max-[560px]:grid-cols-1">
              <Field label={i18n.t('editor.default')} hint={hasDefault ? i18n.t('editor.inText') : undefined}>
                {(field) => (
                  <TextInput
                    {...field}
                    value={variable.default}
                    disabled={hasDefault}
                    onChange={({ target }) => change({ ...variable, default: target.value })}
                  />
                )}
              </Field>
              <Field label={i18n.t('editor.description')}>
                {(field) => (
                  <TextInput
                    {...field}
                    value={variable.description}
                    placeholder={i18n.t('editor.descriptionHint')}
                    onChange={({ target }) => change({ ...variable, description: target.value })}
                  />
                )}
              </Field>
              <Field label={i18n.t('editor.options')} hint={hasOptions ? i18n.t('editor.inText') : undefined}>
                {(field) =>
                  hasOptions ? (
                    <TextInput {...field} disabled value={variable.options.join(', ')} readOnly />
                  ) : (
                    <ChipInput
                      {...field}
                      values={variable.options}
                      placeholder={i18n.t('editor.addOption')}
                      onChange={(options) =>
                        change({ ...variable, options, type: options.length > 0 ? 'choice' : 'text' })
                      }
                    />
                  )
                }
              </Field>
              <div className="flex flex-col gap-1.5">
                <span className="text-label font-medium">{i18n.t('editor.type.label')}</span>
                <Select
                  label={i18n.t('editor.type.label')}
                  value={variable.type}
                  choices={Object.entries(TYPES).map(([value, key]) => ({
                    value: value as VariableType, // A key of the table.
                    label: i18n.t(key),
                  }))}
                  onChange={(type) => change({ ...variable, type })}
                />
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

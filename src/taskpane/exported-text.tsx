import { Field, Textarea } from '@fluentui/react-components';

interface ExportedTextProps {
  readonly label: string;
  readonly fileName: string;
  readonly text: string;
}

/** Some web views drop downloads without a word, so the text is there to be copied as well. */
export function ExportedText({ label, fileName, text }: ExportedTextProps) {
  return (
    <Field
      label={label}
      hint={`没有出现下载时，请复制这段文字，用记事本存为“${fileName}”（编码选 UTF-8）。`}
    >
      <Textarea
        readOnly
        resize="vertical"
        value={text}
        onFocus={({ target }) => {
          target.select();
        }}
      />
    </Field>
  );
}

export function downloadJson(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

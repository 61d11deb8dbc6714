/** Why a document was refused; what is to be written as it stands, between backticks, as code. */
export function Reason({ text }: { text: string }) {
  return (
    <>
      {text
        .split('`')
        .map((part, index) =>
          index % 2 ? <code key={index}>{part}</code> : part,
        )}
    </>
  );
}

import { PAGE_LIMITS } from './limits';
import type { FormField, PageForm } from './read-page';

type Draft = { readonly form: PageForm; readonly fields: FormField[] };

/** Collects the forms of a page while it is parsed. */
export class FormReader {
  private readonly forms: Draft[] = [];
  private current: Draft | null = null;

  open(action: string | null, attributes: Readonly<Record<string, string>>): void {
    this.current = null;
    if (action === null || this.forms.length >= PAGE_LIMITS.forms) return;
    const fields: FormField[] = [];
    const method = /^post$/i.test(attributes['method'] ?? '') ? 'post' : 'get';
    this.current = { form: { action, method, fields }, fields };
    this.forms.push(this.current);
  }

  field(tag: string, attributes: Readonly<Record<string, string>>): void {
    const fields = this.current?.fields;
    if (!fields || fields.length >= PAGE_LIMITS.fields) return;
    fields.push({
      name: (attributes['name'] ?? '').slice(0, 200),
      type: tag === 'input' ? (attributes['type'] ?? 'text').toLowerCase().slice(0, 20) : tag,
      value: (attributes['value'] ?? '').slice(0, 500),
    });
  }

  close(): void {
    this.current = null;
  }

  all(): PageForm[] {
    return this.forms.map(({ form }) => form);
  }
}

/** A manifest as its tests ask for it. Needs jsdom, for its parser of XML. */
export class Manifest {
  private readonly document: Document;

  constructor(xml: string) {
    this.document = new DOMParser().parseFromString(xml, 'text/xml');
  }

  /** All elements of that name, whatever their namespace. */
  elements(name: string): Element[] {
    return [...this.document.getElementsByTagNameNS('*', name)];
  }

  /** The texts of all elements of that name. */
  texts(name: string): string[] {
    return this.elements(name).map((element) => element.textContent);
  }

  /** Every value of an attribute, wherever it stands. */
  attributes(name: string): string[] {
    return this.elements('*').flatMap((element) => element.getAttribute(name) ?? []);
  }

  /** Ids of resources and what they stand for. */
  resources(): ReadonlyMap<string, string> {
    const defined = ['Image', 'Url', 'String']
      .flatMap((kind) => this.elements(kind))
      .filter((element) => element.hasAttribute('id'));
    return new Map(defined.map((element) => [attribute(element, 'id'), attribute(element, 'DefaultValue')]));
  }

  resource(id: string): string {
    const value = this.resources().get(id);
    if (value === undefined) throw new Error(`The manifest defines no resource ${id}.`);
    return value;
  }

  /** Addresses of icons with the size that the manifest gives them; the two of the add-in itself have sizes of their own. */
  icons(): readonly { readonly address: string; readonly size: number }[] {
    const sized = this.elements('Image').filter((element) => element.hasAttribute('size'));
    return [
      ...sized.map((element) => ({
        address: this.resource(attribute(element, 'resid')),
        size: Number(attribute(element, 'size')),
      })),
      ...this.elements('IconUrl').map((element) => ({ address: attribute(element, 'DefaultValue'), size: 32 })),
      ...this.elements('HighResolutionIconUrl').map((element) => ({
        address: attribute(element, 'DefaultValue'),
        size: 64,
      })),
    ];
  }
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}.`);
  return value;
}

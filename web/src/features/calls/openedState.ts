/** What a step of the browser's history says in which a call is opened: how many steps before it none was. */
interface OpenedState {
  readonly steps: number;
}

const stepsOf = (state: unknown): number => {
  const steps: unknown = Reflect.get(Object(state) as object, 'steps');
  return typeof steps === 'number' ? steps : 0;
};

/** The state of a link that opens a call, or another over it. */
export const openedBy = (state: unknown): OpenedState => ({ steps: stepsOf(state) + 1 });

/** How many steps lead back to the list as it was; none for someone who came by the address of a call. */
export const stepsBack = stepsOf;

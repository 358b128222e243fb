import { useEffect, useState } from 'react';

const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** What was let go over the window. */
export interface DroppedFiles {
  readonly files: readonly File[];
  /** Whether a folder is among them, which a browser gives out as a file that can't be read. */
  readonly hasFolder: boolean;
}

function droppedBy({ dataTransfer }: DragEvent): DroppedFiles {
  const items = [...(dataTransfer?.items ?? [])];
  return {
    files: [...(dataTransfer?.files ?? [])],
    hasFolder: items.some((item) => item.webkitGetAsEntry()?.isDirectory),
  };
}

/**
 * Takes files that are dropped anywhere on the window, which otherwise would leave the page to show them.
 * @returns whether a file is being dragged over the window now
 */
export function useWindowDrop(onDrop: (dropped: DroppedFiles) => void): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setDragging(false);
      onDrop(droppedBy(event));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return dragging;
}

import { useEffect, useState } from 'react';
import { carriesFile } from './refuseDrops.ts';

/** What was let go over the window. */
export interface DroppedFiles {
  readonly files: readonly File[];
  /** Whether a folder is among them, which a browser gives out as a file that can't be read. */
  readonly hasFolder: boolean;
}

type Taker = (dropped: DroppedFiles) => void;

/** Whoever takes files now, the last of them those that are dropped. */
const takers: Taker[] = [];

function droppedBy({ dataTransfer }: DragEvent): DroppedFiles {
  const items = [...(dataTransfer?.items ?? [])];
  return {
    files: [...(dataTransfer?.files ?? [])],
    hasFolder: items.some((item) => item.webkitGetAsEntry()?.isDirectory),
  };
}

/**
 * Takes files that are dropped anywhere on the window.
 * @param onDrop always the same function
 * @param rank `elsewhere` takes what no part of the page does
 * @returns whether a file is being dragged over the window now
 */
export function useWindowDrop(onDrop: Taker, rank: 'page' | 'elsewhere' = 'page'): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    if (rank === 'page') takers.push(onDrop);
    else takers.unshift(onDrop);
    const over = (event: DragEvent): void => {
      if (!carriesFile(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setDragging(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setDragging(false);
      if (takers.at(-1) === onDrop) onDrop(droppedBy(event));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      takers.splice(takers.lastIndexOf(onDrop), 1);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onDrop, rank]);
  return dragging;
}

import classes from './briefly.module.css';

/** Makes a button show its picture alone where the window has no room for its words, which are still read out. */
export const briefly = (label: string) => ({ className: classes['brief'] ?? '', title: label });

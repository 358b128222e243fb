const RATE = 8000;
const SECONDS_OF_A_NOTE = 0.4;
const HEADER = 44;
const LOUDNESS = 6000;
/** Hertz: an octave of a scale of five notes, of which any sound well one after the other. */
const NOTES = [261.6, 293.7, 329.6, 392, 440, 523.3] as const;

/**
 * A recording that might have been, but for what was said: eight notes, of 3.2 seconds, as WAV with a channel.
 * @param number which of many: each has notes of its own
 */
export function demoTone(number: number): Buffer {
  const samplesOfANote = RATE * SECONDS_OF_A_NOTE;
  const samples = 8 * samplesOfANote;
  const file = Buffer.alloc(HEADER + 2 * samples);
  writeHeader(file);
  for (let i = 0; i < samples; i += 1) {
    const note = Math.floor(i / samplesOfANote);
    const hertz = NOTES[(number + note * (number + 2)) % NOTES.length] ?? NOTES[0];
    // A note that began and ended at once would click.
    const swell = Math.sin((Math.PI * (i % samplesOfANote)) / samplesOfANote);
    file.writeInt16LE(Math.round(LOUDNESS * swell * Math.sin((2 * Math.PI * hertz * i) / RATE)), HEADER + 2 * i);
  }
  return file;
}

/** That of PCM, 16 bits, one channel. */
function writeHeader(file: Buffer): void {
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  for (const [value, offset] of [
    [1, 20],
    [1, 22],
    [2, 32],
    [16, 34],
  ] as const)
    file.writeUInt16LE(value, offset);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(2 * RATE, 28);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(file.length - HEADER, 40);
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

/** Decodes LZW as TIFF 6.0, section 13, has it: the length of codes grows one code early. */
final class TiffLzw {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int FIRST = 258;
    private static final int MOST_CODES = 4096;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 12;

    private final byte[] data;
    /** Per code the code it continues, its last byte, its first byte and its length. */
    private final short[] before = new short[MOST_CODES];
    private final byte[] last = new byte[MOST_CODES];
    private final byte[] start = new byte[MOST_CODES];
    private final int[] length = new int[MOST_CODES];
    private long bit;

    TiffLzw(byte[] data) {
        this.data = data;
        for (int code = 0; code < CLEAR; code++) {
            last[code] = (byte) code;
            start[code] = (byte) code;
            length[code] = 1;
        }
    }

    /** Decodes until the block is full; returns how many bytes came, fewer if the data end or contradict themselves. */
    int decode(byte[] block) {
        int size = 0;
        int next = FIRST;
        int bits = SHORTEST;
        int previous = -1;
        while (size < block.length) {
            int code = code(bits);
            if (code < 0 || code == END) {
                break;
            }
            if (code == CLEAR) {
                next = FIRST;
                bits = SHORTEST;
                previous = -1;
                continue;
            }
            if (previous < 0 ? code >= CLEAR : code > next) {
                break;
            }
            if (previous >= 0 && next < MOST_CODES) {
                before[next] = (short) previous;
                // a code that is not known yet is the previous text and its own first byte
                last[next] = start[code == next ? previous : code];
                start[next] = start[previous];
                length[next] = length[previous] + 1;
                next++;
            }
            size += write(code, block, size);
            previous = code;
            if (next >= (1 << bits) - 1 && bits < LONGEST) {
                bits++;
            }
        }
        return size;
    }

    private int write(int code, byte[] block, int position) {
        int whole = length[code];
        int each = code;
        for (int i = position + whole - 1; i >= position; i--) {
            if (i < block.length) {
                block[i] = last[each];
            }
            each = before[each];
        }
        return Math.min(whole, block.length - position);
    }

    /** The next so many bits; -1 at the end. */
    private int code(int bits) {
        if (bit + bits > 8L * data.length) {
            return -1;
        }
        int code = 0;
        for (int read = 0; read < bits;) {
            int offset = (int) (bit & 7);
            int take = Math.min(bits - read, 8 - offset);
            int part = (data[(int) (bit >> 3)] & 0xFF) >> 8 - offset - take & (1 << take) - 1;
            code = code << take | part;
            read += take;
            bit += take;
        }
        return code;
    }
}

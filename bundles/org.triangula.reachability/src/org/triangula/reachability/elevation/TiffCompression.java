// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How a block of a TIFF is compressed. Decoders stop at the size that is expected, whatever the data say. */
enum TiffCompression {
    /** Not at all. */
    NONE(1) {
        @Override
        int decode(byte[] data, byte[] block) {
            int length = Math.min(data.length, block.length);
            System.arraycopy(data, 0, block, 0, length);
            return length;
        }
    },
    /** LZW of TIFF 6.0, section 13: codes of 9 to 12 bits, the first bit highest. */
    LZW(5) {
        @Override
        int decode(byte[] data, byte[] block) {
            return new TiffLzw(data).decode(block);
        }
    },
    /** Deflate of Adobe's Photoshop TIFF notes, in the format of RFC 1950. */
    DEFLATE(8, 32946) {
        @Override
        int decode(byte[] data, byte[] block) {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(data);
                int size = 0;
                int more;
                do {
                    more = inflater.inflate(block, size, block.length - size);
                    size += more;
                } while (more > 0 && size < block.length);
                return size;
            } catch (DataFormatException e) {
                return 0;
            } finally {
                inflater.end();
            }
        }
    },
    /** PackBits of TIFF 6.0, section 9: runs of equal bytes. */
    PACK_BITS(32773) {
        @Override
        int decode(byte[] data, byte[] block) {
            int size = 0;
            int position = 0;
            while (position < data.length && size < block.length) {
                int count = data[position++];
                if (count >= 0) {
                    int length = Math.min(count + 1, Math.min(data.length - position, block.length - size));
                    System.arraycopy(data, position, block, size, length);
                    position += count + 1;
                    size += length;
                } else if (count > -128 && position < data.length) {
                    int end = Math.min(block.length, size + 1 - count);
                    Arrays.fill(block, size, end, data[position++]);
                    size = end;
                }
            }
            return size;
        }
    };

    private final int[] codes;

    TiffCompression(int... codes) {
        this.codes = codes;
    }

    /** Finds the compression of a value of the tag Compression; empty if it is not read. */
    static Optional<TiffCompression> of(long code) {
        return Arrays.stream(values()).filter(each -> Arrays.stream(each.codes).anyMatch(own -> own == code))
                .findFirst();
    }

    /**
     * Decodes a block.
     *
     * @param data  compressed bytes
     * @param block receives what they stand for
     * @return number of bytes received; fewer than the block holds if the data end too early or are damaged
     */
    abstract int decode(byte[] data, byte[] block);
}

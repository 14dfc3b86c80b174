// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the numbers of a TIFF of one band are stored.
 *
 * @param order     order of their bytes
 * @param bits      bits per number: 16 or 32, with floating point also 64
 * @param kind      kind of number
 * @param predictor what is stored instead of the numbers: 1 nothing, 2 differences in a row (TIFF 6.0, section 14),
 *                  3 differences of the bytes of floating-point numbers (Adobe, TIFF Technical Note 3)
 */
record TiffSamples(ByteOrder order, int bits, Kind kind, int predictor) {

    /** Kind of number. */
    enum Kind {
        /** Whole numbers from 0. */
        UNSIGNED,
        /** Whole numbers in two's complement. */
        SIGNED,
        /** Floating point after IEEE 754. */
        REAL
    }

    static final int PLAIN = 1;
    static final int DIFFERENCES = 2;
    static final int REAL_DIFFERENCES = 3;

    /** Bytes per number. */
    int bytes() {
        return bits / 8;
    }

    /** Whether numbers stored in this way are read. */
    boolean isRead() {
        return (bits == 16 && kind != Kind.REAL || bits == 32 || bits == 64 && kind == Kind.REAL)
                && (predictor == PLAIN || predictor == DIFFERENCES || predictor == REAL_DIFFERENCES
                        && kind == Kind.REAL);
    }

    /**
     * Undoes the predictor.
     *
     * @param block decoded bytes of whole rows; changed
     * @param width numbers per row
     * @return the plain numbers
     */
    ByteBuffer plain(byte[] block, int width) {
        int row = width * bytes();
        if (predictor == REAL_DIFFERENCES) {
            byte[] planes = new byte[row];
            for (int start = 0; start < block.length; start += row) {
                for (int i = start + 1; i < start + row; i++) {
                    block[i] += block[i - 1];
                }
                // the highest bytes of all numbers of the row come first, whatever the order of bytes is
                System.arraycopy(block, start, planes, 0, row);
                for (int i = 0; i < row; i++) {
                    block[start + i] = planes[i % bytes() * width + i / bytes()];
                }
            }
            return ByteBuffer.wrap(block).order(ByteOrder.BIG_ENDIAN);
        }
        ByteBuffer numbers = ByteBuffer.wrap(block).order(order);
        if (predictor == DIFFERENCES) {
            for (int start = 0; start < block.length; start += row) {
                for (int i = start + bytes(); i < start + row; i += bytes()) {
                    add(numbers, i);
                }
            }
        }
        return numbers;
    }

    private void add(ByteBuffer numbers, int i) {
        switch (bits) {
            case 16 -> numbers.putShort(i, (short) (numbers.getShort(i) + numbers.getShort(i - 2)));
            case 32 -> numbers.putInt(i, numbers.getInt(i) + numbers.getInt(i - 4));
            default -> numbers.putLong(i, numbers.getLong(i) + numbers.getLong(i - 8));
        }
    }

    /** Returns a number of what {@link #plain} gave. */
    double number(ByteBuffer numbers, int index) {
        int i = index * bytes();
        return switch (kind) {
            case UNSIGNED -> bits == 16 ? Short.toUnsignedInt(numbers.getShort(i))
                    : Integer.toUnsignedLong(numbers.getInt(i));
            case SIGNED -> bits == 16 ? numbers.getShort(i) : numbers.getInt(i);
            case REAL -> bits == 32 ? numbers.getFloat(i) : numbers.getDouble(i);
        };
    }
}

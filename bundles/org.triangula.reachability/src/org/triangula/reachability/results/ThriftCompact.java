// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes structures in Apache Thrift's compact protocol, as far as Parquet's metadata need it (Thrift, "Thrift compact
 * protocol encoding", doc/specs/thrift-compact-protocol.md). Fields must come in ascending order of their numbers.
 */
final class ThriftCompact {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int lastField;

    /** Content of a structure or list. */
    interface Content {
        void write();
    }

    private void field(int number, int type) {
        int step = number - lastField;
        if (step <= 0 || step > 15) {
            throw new IllegalArgumentException("Field " + number + " after field " + lastField);
        }
        out.write(step << 4 | type);
        lastField = number;
    }

    private void varint(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            out.write((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    /** Writes a whole number of 32 bits. */
    ThriftCompact int32(int number, int value) {
        field(number, I32);
        element(value);
        return this;
    }

    /** Writes a whole number of 64 bits. */
    ThriftCompact int64(int number, long value) {
        field(number, I64);
        varint(value << 1 ^ value >> 63);
        return this;
    }

    /** Writes a text. */
    ThriftCompact text(int number, String value) {
        field(number, BINARY);
        element(value);
        return this;
    }

    /** Writes a structure as a field. */
    ThriftCompact struct(int number, Content content) {
        field(number, STRUCT);
        element(content);
        return this;
    }

    /** Writes a list of texts, whole numbers or structures, told apart by the kind of element that is written. */
    private ThriftCompact list(int number, int size, int type, Content elements) {
        field(number, LIST);
        if (size < SHORT_LIST) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            varint(size);
        }
        elements.write();
        return this;
    }

    /** Writes a list of texts. */
    ThriftCompact texts(int number, int size, Content elements) {
        return list(number, size, BINARY, elements);
    }

    /** Writes a list of whole numbers of 32 bits. */
    ThriftCompact ints(int number, int size, Content elements) {
        return list(number, size, I32, elements);
    }

    /** Writes a list of structures. */
    ThriftCompact structs(int number, int size, Content elements) {
        return list(number, size, STRUCT, elements);
    }

    /** Writes an element of a list of whole numbers. */
    void element(int value) {
        varint((value << 1 ^ value >> 31) & 0xFFFFFFFFL);
    }

    /** Writes an element of a list of texts. */
    void element(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    /** Writes an element of a list of structures. */
    void element(Content content) {
        outer.push(lastField);
        lastField = 0;
        content.write();
        out.write(0);
        lastField = outer.pop();
    }

    /** Returns what was written as one structure. */
    byte[] struct() {
        out.write(0);
        return out.toByteArray();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.sav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;

/** The bytes of a file, read from front to back; reading past the end is a problem of the file, not of the program. */
final class SavBytes {

    private final ByteBuffer buffer;
    private final String name;

    SavBytes(byte[] bytes, String name) {
        buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.name = name;
    }

    void order(ByteOrder order) {
        buffer.order(order);
    }

    int position() {
        return buffer.position();
    }

    void position(long position) throws ProblemException {
        if (position < 0 || position > buffer.limit()) {
            throw damaged();
        }
        buffer.position((int) position);
    }

    int remaining() {
        return buffer.remaining();
    }

    int integer() throws ProblemException {
        need(4);
        return buffer.getInt();
    }

    long longInteger() throws ProblemException {
        need(8);
        return buffer.getLong();
    }

    double number() throws ProblemException {
        need(8);
        return buffer.getDouble();
    }

    int unsignedByte() throws ProblemException {
        need(1);
        return buffer.get() & 0xFF;
    }

    byte[] bytes(long count) throws ProblemException {
        need(count);
        byte[] bytes = new byte[(int) count];
        buffer.get(bytes);
        return bytes;
    }

    void skip(long count) throws ProblemException {
        need(count);
        buffer.position(buffer.position() + (int) count);
    }

    /** A count that the file states; it cannot be more than the bytes left hold. */
    int count(int bytesEach) throws ProblemException {
        int count = integer();
        if (count < 0 || (long) count * bytesEach > buffer.remaining()) {
            throw damaged();
        }
        return count;
    }

    /** A part of the file in the same order of bytes. */
    SavBytes part(byte[] content, String partName) {
        SavBytes part = new SavBytes(content, partName);
        part.order(buffer.order());
        return part;
    }

    /** A number that was read as bytes. */
    double number(byte[] eight) {
        return ByteBuffer.wrap(eight).order(buffer.order()).getDouble();
    }

    /** A number as bytes. */
    byte[] bytes(double number) {
        byte[] eight = new byte[8];
        ByteBuffer.wrap(eight).order(buffer.order()).putDouble(number);
        return eight;
    }

    double numberAt(int position) {
        return buffer.getDouble(position);
    }

    private void need(long count) throws ProblemException {
        if (count < 0 || count > buffer.remaining()) {
            throw damaged();
        }
    }

    ProblemException damaged() {
        return new ProblemException(NLS.bind(Messages.place, name, buffer.position()), Messages.problem_damaged,
            Messages.problem_damaged_remedy);
    }

    ProblemException problem(String reason, String remedy) {
        return new ProblemException(name, reason, remedy);
    }
}

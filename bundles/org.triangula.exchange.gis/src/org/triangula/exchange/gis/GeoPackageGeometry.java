// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Geometries as GeoPackage stores them: a header (OGC 12-128r18, clause 2.1.3) before well-known binary.
 */
final class GeoPackageGeometry {

    private static final int FIXED_HEADER = 8;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int LITTLE_ENDIAN_XY_ENVELOPE = 0b0000_0011;
    private static final int LITTLE_ENDIAN_EMPTY = 0b0001_0001;

    private GeoPackageGeometry() {
    }

    /**
     * Reads a geometry.
     *
     * @param blob header and well-known binary
     * @return the geometry without heights and measures in use
     * @throws ParseException when the bytes are no such geometry; the message says why
     */
    static Geometry read(byte[] blob) throws ParseException {
        if (blob.length < FIXED_HEADER || blob[0] != 'G' || blob[1] != 'P') {
            throw new ParseException("the geometry does not begin with the letters GP");
        }
        int flags = blob[3];
        int envelope = flags >> 1 & 7;
        if ((flags & 0b0010_0000) != 0) {
            throw new ParseException("the geometry is of an extended kind");
        }
        if (envelope >= ENVELOPE_BYTES.length || blob.length < FIXED_HEADER + ENVELOPE_BYTES[envelope] + 5) {
            throw new ParseException("the geometry is cut off");
        }
        int start = FIXED_HEADER + ENVELOPE_BYTES[envelope];
        byte[] binary = new byte[blob.length - start];
        System.arraycopy(blob, start, binary, 0, binary.length);
        try {
            return new WKBReader(new GeometryFactory()).read(binary);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ParseException(e);
        }
    }

    /**
     * Writes a geometry.
     *
     * @param geometry the geometry; its x and y are kept
     * @param system number of its coordinate system in the file
     * @return header and well-known binary
     */
    static byte[] write(Geometry geometry, int system) {
        byte[] binary = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        boolean empty = geometry.isEmpty();
        ByteBuffer buffer = ByteBuffer.allocate(FIXED_HEADER + (empty ? 0 : 32) + binary.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        buffer.put((byte) 'G').put((byte) 'P').put((byte) 0);
        buffer.put((byte) (empty ? LITTLE_ENDIAN_EMPTY : LITTLE_ENDIAN_XY_ENVELOPE)).putInt(system);
        if (!empty) {
            Envelope box = geometry.getEnvelopeInternal();
            buffer.putDouble(box.getMinX()).putDouble(box.getMaxX()).putDouble(box.getMinY())
                    .putDouble(box.getMaxY());
        }
        return buffer.put(binary).array();
    }
}

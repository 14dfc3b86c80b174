// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.network.write;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes OpenStreetMap PBF (https://wiki.openstreetmap.org/wiki/PBF_Format) block by block, in the memory of one block,
 * for invented networks of any size. All nodes come first, then all ways, then all relations, each by ascending id. The
 * same calls always give the same bytes.
 */
public final class OsmPbfStream {
    private static final int BLOCK_ELEMENTS = 8000;
    private static final int NANODEGREES_PER_UNIT = 100;

    private final DataOutputStream out;
    private Strings strings = new Strings();
    private Osmformat.DenseNodes.Builder dense = Osmformat.DenseNodes.newBuilder();
    private Osmformat.PrimitiveGroup.Builder group = Osmformat.PrimitiveGroup.newBuilder();
    private long id;
    private long longitude;
    private long latitude;
    private int elements;
    private Kind kind = Kind.NODE;

    private enum Kind { NODE, WAY, RELATION }

    /**
     * Begins a file.
     *
     * @param stream receives the bytes; whoever opened it closes it after {@link #finish()}
     */
    public OsmPbfStream(OutputStream stream) throws IOException {
        out = new DataOutputStream(stream);
        writeBlob("OSMHeader", Osmformat.HeaderBlock.newBuilder().addRequiredFeatures("OsmSchema-V0.6")
                .addRequiredFeatures("DenseNodes").setWritingprogram("Triangula").build());
    }

    /** Adds a node; coordinates in 1e-7 degrees, WGS 84. */
    public void node(long nodeId, int longitudeE7, int latitudeE7, Map<String, String> tags) throws IOException {
        begin(Kind.NODE);
        dense.addId(nodeId - id).addLon(longitudeE7 - longitude).addLat(latitudeE7 - latitude);
        tags.forEach((key, value) -> dense.addKeysVals(strings.index(key)).addKeysVals(strings.index(value)));
        dense.addKeysVals(0);
        id = nodeId;
        longitude = longitudeE7;
        latitude = latitudeE7;
    }

    /** Adds a way over nodes. */
    public void way(long wayId, Map<String, String> tags, long... refs) throws IOException {
        begin(Kind.WAY);
        Osmformat.Way.Builder way = Osmformat.Way.newBuilder().setId(wayId);
        tags.forEach((key, value) -> way.addKeys(strings.index(key)).addVals(strings.index(value)));
        long previous = 0;
        for (long ref : refs) {
            way.addRefs(ref - previous);
            previous = ref;
        }
        group.addWays(way);
    }

    /** Adds a rule on turning from one way over a node into another, such as {@code no_left_turn}. */
    public void turnRestriction(long relationId, String restriction, long fromWay, long viaNode, long toWay)
            throws IOException {
        begin(Kind.RELATION);
        group.addRelations(Osmformat.Relation.newBuilder().setId(relationId)
                .addKeys(strings.index("type")).addVals(strings.index("restriction"))
                .addKeys(strings.index("restriction")).addVals(strings.index(restriction))
                .addRolesSid(strings.index("from")).addMemids(fromWay)
                .addTypes(Osmformat.Relation.MemberType.WAY)
                .addRolesSid(strings.index("via")).addMemids(viaNode - fromWay)
                .addTypes(Osmformat.Relation.MemberType.NODE)
                .addRolesSid(strings.index("to")).addMemids(toWay - viaNode)
                .addTypes(Osmformat.Relation.MemberType.WAY));
    }

    /** Writes what is left. */
    public void finish() throws IOException {
        flushBlock();
        out.flush();
    }

    private void begin(Kind next) throws IOException {
        if (next.compareTo(kind) < 0) {
            throw new IllegalStateException("Nodes come before ways, ways before relations.");
        }
        if (next != kind || elements == BLOCK_ELEMENTS) {
            flushBlock();
            kind = next;
        }
        elements++;
    }

    private void flushBlock() throws IOException {
        if (elements > 0) {
            if (kind == Kind.NODE) {
                group.setDense(dense);
            }
            writeBlob("OSMData", Osmformat.PrimitiveBlock.newBuilder().setStringtable(strings.table())
                    .setGranularity(NANODEGREES_PER_UNIT).addPrimitivegroup(group).build());
        }
        strings = new Strings();
        dense = Osmformat.DenseNodes.newBuilder();
        group = Osmformat.PrimitiveGroup.newBuilder();
        id = 0;
        longitude = 0;
        latitude = 0;
        elements = 0;
    }

    private void writeBlob(String type, MessageLite message) throws IOException {
        byte[] content = message.toByteArray();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        byte[] blob = Fileformat.Blob.newBuilder().setRawSize(content.length)
                .setZlibData(ByteString.copyFrom(packed.toByteArray())).build().toByteArray();
        byte[] header = Fileformat.BlobHeader.newBuilder().setType(type).setDatasize(blob.length).build().toByteArray();
        out.writeInt(header.length);
        out.write(header);
        out.write(blob);
    }

    /** The string table of a block; index 0 is reserved. */
    private static final class Strings {
        private final Map<String, Integer> indices = new HashMap<>();
        private final Map<Integer, String> values = new LinkedHashMap<>();

        int index(String value) {
            return indices.computeIfAbsent(value, text -> {
                int index = indices.size() + 1;
                values.put(index, text);
                return index;
            });
        }

        Osmformat.StringTable table() {
            Osmformat.StringTable.Builder table = Osmformat.StringTable.newBuilder().addS(ByteString.EMPTY);
            values.values().forEach(value -> table.addS(ByteString.copyFrom(value, StandardCharsets.UTF_8)));
            return table.build();
        }
    }
}

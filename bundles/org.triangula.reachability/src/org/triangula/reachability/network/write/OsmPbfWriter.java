// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.network.write;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.triangula.reachability.results.AtomicFile;

/**
 * Writes a small street network as an OpenStreetMap PBF file (https://wiki.openstreetmap.org/wiki/PBF_Format), for
 * invented examples and tests. Elements are sorted by id, so the same network always gives the same bytes.
 */
public final class OsmPbfWriter {
    private static final int BLOCK_ELEMENTS = 8000;
    private static final long NANODEGREES_PER_UNIT = 100;

    private final TreeMap<Long, Node> nodes = new TreeMap<>();
    private final TreeMap<Long, Way> ways = new TreeMap<>();

    private record Node(double longitude, double latitude, Map<String, String> tags) {
    }

    private record Way(Map<String, String> tags, long[] refs) {
    }

    /** Adds a node; coordinates in degrees, WGS 84. */
    public OsmPbfWriter node(long id, double longitude, double latitude, Map<String, String> tags) {
        nodes.put(id, new Node(longitude, latitude, new TreeMap<>(tags)));
        return this;
    }

    /** Adds a way over nodes. */
    public OsmPbfWriter way(long id, Map<String, String> tags, long... refs) {
        ways.put(id, new Way(new TreeMap<>(tags), refs.clone()));
        return this;
    }

    /** Writes the file, atomically. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, stream -> {
            DataOutputStream out = new DataOutputStream(stream);
            writeBlob(out, "OSMHeader", Osmformat.HeaderBlock.newBuilder().addRequiredFeatures("OsmSchema-V0.6")
                    .addRequiredFeatures("DenseNodes").setWritingprogram("Triangula").build().toByteArray());
            List<Map.Entry<Long, Node>> allNodes = new ArrayList<>(nodes.entrySet());
            for (int i = 0; i < allNodes.size(); i += BLOCK_ELEMENTS) {
                writeBlob(out, "OSMData", nodeBlock(allNodes.subList(i, Math.min(allNodes.size(), i
                        + BLOCK_ELEMENTS))));
            }
            List<Map.Entry<Long, Way>> allWays = new ArrayList<>(ways.entrySet());
            for (int i = 0; i < allWays.size(); i += BLOCK_ELEMENTS) {
                writeBlob(out, "OSMData", wayBlock(allWays.subList(i, Math.min(allWays.size(), i + BLOCK_ELEMENTS))));
            }
            out.flush();
        });
    }

    private static byte[] nodeBlock(List<Map.Entry<Long, Node>> block) {
        Strings strings = new Strings();
        Osmformat.DenseNodes.Builder dense = Osmformat.DenseNodes.newBuilder();
        long id = 0;
        long longitude = 0;
        long latitude = 0;
        for (Map.Entry<Long, Node> entry : block) {
            Node node = entry.getValue();
            long x = Math.round(node.longitude * 1e7);
            long y = Math.round(node.latitude * 1e7);
            dense.addId(entry.getKey() - id).addLon(x - longitude).addLat(y - latitude);
            node.tags.forEach((key, value) -> dense.addKeysVals(strings.index(key)).addKeysVals(strings.index(value)));
            dense.addKeysVals(0);
            id = entry.getKey();
            longitude = x;
            latitude = y;
        }
        return block(strings, Osmformat.PrimitiveGroup.newBuilder().setDense(dense).build());
    }

    private static byte[] wayBlock(List<Map.Entry<Long, Way>> block) {
        Strings strings = new Strings();
        Osmformat.PrimitiveGroup.Builder group = Osmformat.PrimitiveGroup.newBuilder();
        for (Map.Entry<Long, Way> entry : block) {
            Osmformat.Way.Builder way = Osmformat.Way.newBuilder().setId(entry.getKey());
            entry.getValue().tags.forEach((key, value) ->
                    way.addKeys(strings.index(key)).addVals(strings.index(value)));
            long previous = 0;
            for (long ref : entry.getValue().refs) {
                way.addRefs(ref - previous);
                previous = ref;
            }
            group.addWays(way);
        }
        return block(strings, group.build());
    }

    private static byte[] block(Strings strings, Osmformat.PrimitiveGroup group) {
        return Osmformat.PrimitiveBlock.newBuilder().setStringtable(strings.table())
                .setGranularity((int) NANODEGREES_PER_UNIT).addPrimitivegroup(group).build().toByteArray();
    }

    private static void writeBlob(DataOutputStream out, String type, byte[] content) throws IOException {
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

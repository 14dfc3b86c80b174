// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.triangula.core.progress.Progress;

/**
 * Reads nodes, ways and relations of an OpenStreetMap PBF file, block by block, in one thread and constant memory. The
 * format is described at https://wiki.openstreetmap.org/wiki/PBF_Format; its limits on block sizes are enforced. The
 * frames are read here rather than by the library's stream class because that takes a file cut within a block for a
 * complete one.
 */
public final class OsmPbfReader {
    private static final int MAX_HEADER_BYTES = 64 * 1024;
    private static final int MAX_BLOB_BYTES = 32 * 1024 * 1024;
    private static final Set<String> KNOWN_FEATURES = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final Path file;

    /** @param file an OSM PBF file */
    public OsmPbfReader(Path file) {
        this.file = file;
    }

    /**
     * Reads the whole file once.
     *
     * @param visitor  receives the elements
     * @param task     what is being done, for the progress
     * @param progress is told the share of bytes read
     * @throws OsmFormatException if the file is missing, cut, damaged or of another kind
     * @throws IOException        if reading fails
     */
    public void read(OsmVisitor visitor, String task, Progress progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new OsmFormatException(file
                    + ": there is no such file. Give an OpenStreetMap extract (.osm.pbf).", null);
        }
        long size = Math.max(1, Files.size(file));
        long position = 0;
        boolean header = false;
        try (InputStream raw = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(raw, 1 << 16))) {
            while (true) {
                progress.checkCancelled();
                int first = in.read();
                if (first < 0) {
                    break;
                }
                long start = position;
                try {
                    int headerLength = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
                    if (headerLength <= 0 || headerLength > MAX_HEADER_BYTES) {
                        throw damaged(start, "no block header is found there", null);
                    }
                    Fileformat.BlobHeader blobHeader = Fileformat.BlobHeader.parseFrom(readBytes(in, headerLength));
                    int length = blobHeader.getDatasize();
                    if (length < 0 || length > MAX_BLOB_BYTES) {
                        throw damaged(start, "a block claims " + length + " bytes", null);
                    }
                    Fileformat.Blob blob = Fileformat.Blob.parseFrom(readBytes(in, length));
                    position += 4L + headerLength + length;
                    if ("OSMHeader".equals(blobHeader.getType())) {
                        header = true;
                        checkFeatures(Osmformat.HeaderBlock.parseFrom(unpack(blob, start)));
                    } else if ("OSMData".equals(blobHeader.getType())) {
                        if (!header) {
                            throw damaged(start, "data come before the file's header", null);
                        }
                        readBlock(Osmformat.PrimitiveBlock.parseFrom(unpack(blob, start)), visitor);
                    }
                } catch (EOFException e) {
                    throw new OsmFormatException(file
                            + ": the file ends in the middle of a block that begins at byte "
                            + start + " of " + size + ". It was probably cut while it was copied; fetch it again.", e);
                } catch (InvalidProtocolBufferException | IndexOutOfBoundsException e) {
                    throw damaged(start, "a block cannot be decoded", e);
                }
                progress.report(task, (double) position / size);
            }
        }
        if (!header) {
            throw new OsmFormatException(file + ": the file is empty or no OpenStreetMap PBF file. "
                    + "Give an extract ending in .osm.pbf.", null);
        }
    }

    private OsmFormatException damaged(long position, String reason, Exception cause) {
        return new OsmFormatException(file + ": damaged, or no OpenStreetMap PBF file: " + reason + " (byte "
                + position + "). Fetch the file again.", cause);
    }

    private static byte[] readBytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private void checkFeatures(Osmformat.HeaderBlock header) throws OsmFormatException {
        for (String feature : header.getRequiredFeaturesList()) {
            if (!KNOWN_FEATURES.contains(feature)) {
                throw new OsmFormatException(file + ": the file needs the feature '" + feature
                        + "', which is not supported. Convert it, for instance with 'osmium cat'.", null);
            }
        }
    }

    private byte[] unpack(Fileformat.Blob blob, long start) throws OsmFormatException {
        if (blob.hasRaw()) {
            return blob.getRaw().toByteArray();
        }
        if (!blob.hasZlibData()) {
            throw damaged(start, "a block is compressed in a way other than zlib", null);
        }
        int size = blob.getRawSize();
        if (size < 0 || size > MAX_BLOB_BYTES) {
            throw damaged(start, "a block claims " + size + " bytes unpacked", null);
        }
        byte[] unpacked = new byte[size];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(blob.getZlibData().toByteArray());
            int done = 0;
            while (done < size) {
                int count = inflater.inflate(unpacked, done, size - done);
                if (count == 0) {
                    throw damaged(start, "a block is shorter than it claims", null);
                }
                done += count;
            }
            // one more step makes zlib compare its checksum
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw damaged(start, "a block is longer than it claims", null);
            }
            return unpacked;
        } catch (DataFormatException e) {
            throw damaged(start, "a block cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }

    private static void readBlock(Osmformat.PrimitiveBlock block, OsmVisitor visitor) {
        int stringCount = block.getStringtable().getSCount();
        String[] strings = new String[stringCount];
        for (int i = 0; i < stringCount; i++) {
            strings[i] = block.getStringtable().getS(i).toStringUtf8();
        }
        for (Osmformat.PrimitiveGroup group : block.getPrimitivegroupList()) {
            if (visitor.wantsNodes()) {
                readDense(block, group.getDense(), strings, visitor);
                for (Osmformat.Node node : group.getNodesList()) {
                    Map<String, String> tags = new HashMap<>();
                    for (int i = 0; i < node.getKeysCount(); i++) {
                        tags.put(strings[node.getKeys(i)], strings[node.getVals(i)]);
                    }
                    visitor.node(node.getId(), degreesE7(block.getLonOffset(), block.getGranularity(), node.getLon()),
                            degreesE7(block.getLatOffset(), block.getGranularity(), node.getLat()), tags);
                }
            }
            if (visitor.wantsWays()) {
                for (Osmformat.Way way : group.getWaysList()) {
                    readWay(way, strings, visitor);
                }
            }
            if (visitor.wantsRelations()) {
                for (Osmformat.Relation relation : group.getRelationsList()) {
                    readRelation(relation, strings, visitor);
                }
            }
        }
    }

    private static void readDense(Osmformat.PrimitiveBlock block, Osmformat.DenseNodes dense, String[] strings,
            OsmVisitor visitor) {
        long id = 0;
        long latitude = 0;
        long longitude = 0;
        int keyValue = 0;
        int keyValueCount = dense.getKeysValsCount();
        for (int i = 0; i < dense.getIdCount(); i++) {
            id += dense.getId(i);
            latitude += dense.getLat(i);
            longitude += dense.getLon(i);
            Map<String, String> tags = Map.of();
            if (keyValueCount > 0) {
                while (dense.getKeysVals(keyValue) != 0) {
                    if (tags.isEmpty()) {
                        tags = new HashMap<>();
                    }
                    tags.put(strings[dense.getKeysVals(keyValue)], strings[dense.getKeysVals(keyValue + 1)]);
                    keyValue += 2;
                }
                keyValue++;
            }
            visitor.node(id, degreesE7(block.getLonOffset(), block.getGranularity(), longitude),
                    degreesE7(block.getLatOffset(), block.getGranularity(), latitude), tags);
        }
    }

    private static void readWay(Osmformat.Way way, String[] strings, OsmVisitor visitor) {
        if (way.getKeysCount() == 0) {
            return;
        }
        Map<String, String> tags = new HashMap<>();
        for (int i = 0; i < way.getKeysCount(); i++) {
            tags.put(strings[way.getKeys(i)], strings[way.getVals(i)]);
        }
        long[] refs = new long[way.getRefsCount()];
        long ref = 0;
        for (int i = 0; i < refs.length; i++) {
            ref += way.getRefs(i);
            refs[i] = ref;
        }
        visitor.way(way.getId(), tags, refs);
    }

    private static void readRelation(Osmformat.Relation relation, String[] strings, OsmVisitor visitor) {
        Map<String, String> tags = new HashMap<>();
        for (int i = 0; i < relation.getKeysCount(); i++) {
            tags.put(strings[relation.getKeys(i)], strings[relation.getVals(i)]);
        }
        List<OsmMember> members = new ArrayList<>(relation.getMemidsCount());
        long member = 0;
        for (int i = 0; i < relation.getMemidsCount(); i++) {
            member += relation.getMemids(i);
            OsmMember.Kind kind = switch (relation.getTypes(i)) {
                case NODE -> OsmMember.Kind.NODE;
                case WAY -> OsmMember.Kind.WAY;
                case RELATION -> OsmMember.Kind.RELATION;
            };
            members.add(new OsmMember(kind, member, strings[relation.getRolesSid(i)]));
        }
        visitor.relation(relation.getId(), tags, members);
    }

    /** Coordinates in a block are in units of granularity nanodegrees from an offset. */
    private static int degreesE7(long offset, int granularity, long value) {
        return (int) Math.floorDiv(offset + granularity * value + 50, 100L);
    }
}

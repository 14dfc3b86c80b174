// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.osm;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.triangula.core.progress.Progress;

/**
 * Reads OpenStreetMap XML, version 0.6, plain or packed with gzip, element by element. Document types and external
 * entities are refused; elements marked as deleted are passed over.
 */
public final class OsmXmlReader {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final double UNITS_PER_DEGREE = 1e7;
    private static final int REPORT_EVERY = 1 << 14;

    private final Path file;

    /** @param file a file of OpenStreetMap XML */
    public OsmXmlReader(Path file) {
        this.file = file;
    }

    /** Whether a file is OpenStreetMap XML by its name: it ends with {@code .osm} or {@code .xml}, also packed. */
    public static boolean isXml(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".osm") || plain.endsWith(".xml");
    }

    /**
     * Reads the whole file once.
     *
     * @param visitor  receives the elements
     * @param task     what the progress calls the work
     * @param progress told about the share of bytes read, and can cancel the work
     * @throws OsmFormatException if the file is missing, cut or no OpenStreetMap XML
     * @throws IOException        if reading fails
     */
    public void read(OsmVisitor visitor, String task, Progress progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new OsmFormatException(file + ": there is no such file.", null);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (Counted counted = new Counted(Files.newInputStream(file));
                InputStream in = unpacked(counted)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            boolean begun = false;
            for (int elements = 0; xml.hasNext(); elements++) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (!begun && !xml.getLocalName().equals("osm")) {
                        throw new OsmFormatException(file + ": this is no OpenStreetMap XML; its first element is '"
                                + xml.getLocalName() + "' where 'osm' belongs.", null);
                    }
                    begun = true;
                    element(xml, visitor);
                }
                if (elements % REPORT_EVERY == 0) {
                    progress.checkCancelled();
                    progress.report(task, (double) counted.bytes / Math.max(1, Files.size(file)));
                }
            }
            progress.report(task, 1);
        } catch (XMLStreamException | NumberFormatException | EOFException | ZipException e) {
            throw new OsmFormatException(file + ": the file is cut or no OpenStreetMap XML (" + e.getMessage()
                    + "). Fetch it again.", e);
        }
    }

    private InputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, BUFFER_BYTES);
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
                ? new BufferedInputStream(new GZIPInputStream(in, BUFFER_BYTES), BUFFER_BYTES) : in;
    }

    private static void element(XMLStreamReader xml, OsmVisitor visitor) throws XMLStreamException {
        boolean wanted = switch (xml.getLocalName()) {
            case "node" -> visitor.wantsNodes();
            case "way" -> visitor.wantsWays();
            case "relation" -> visitor.wantsRelations();
            default -> false;
        };
        if (!wanted || "delete".equals(xml.getAttributeValue(null, "action"))
                || "false".equals(xml.getAttributeValue(null, "visible"))) {
            return;
        }
        String kind = xml.getLocalName();
        long id = Long.parseLong(required(xml, "id"));
        int longitude = kind.equals("node") ? units(xml, "lon", 180) : 0;
        int latitude = kind.equals("node") ? units(xml, "lat", 90) : 0;
        Map<String, String> tags = new HashMap<>();
        long[] refs = new long[16];
        int count = 0;
        List<OsmMember> members = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(kind)) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "tag" -> tags.put(required(xml, "k"), required(xml, "v"));
                case "nd" -> {
                    refs = count == refs.length ? Arrays.copyOf(refs, 2 * count) : refs;
                    refs[count++] = Long.parseLong(required(xml, "ref"));
                }
                case "member" -> members.add(member(xml));
                default -> {
                    // bounds, discussions and the like do not matter
                }
            }
        }
        switch (kind) {
            case "node" -> visitor.node(id, longitude, latitude, tags);
            case "way" -> visitor.way(id, tags, Arrays.copyOf(refs, count));
            default -> visitor.relation(id, tags, members);
        }
    }

    private static OsmMember member(XMLStreamReader xml) throws XMLStreamException {
        String type = required(xml, "type");
        OsmMember.Kind kind = switch (type) {
            case "node" -> OsmMember.Kind.NODE;
            case "way" -> OsmMember.Kind.WAY;
            case "relation" -> OsmMember.Kind.RELATION;
            default -> throw new XMLStreamException("'member' of type '" + type + "'", xml.getLocation());
        };
        String role = xml.getAttributeValue(null, "role");
        return new OsmMember(kind, Long.parseLong(required(xml, "ref")), role == null ? "" : role);
    }

    private static String required(XMLStreamReader xml, String attribute) throws XMLStreamException {
        String value = xml.getAttributeValue(null, attribute);
        if (value == null) {
            throw new XMLStreamException("'" + xml.getLocalName() + "' without '" + attribute + "'",
                    xml.getLocation());
        }
        return value;
    }

    private static int units(XMLStreamReader xml, String attribute, int most) throws XMLStreamException {
        double degrees = Double.parseDouble(required(xml, attribute));
        if (!(Math.abs(degrees) <= most)) {
            throw new XMLStreamException(attribute + " is " + degrees, xml.getLocation());
        }
        return (int) Math.round(degrees * UNITS_PER_DEGREE);
    }

    /** Counts what was read of the file itself, before it is unpacked. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            bytes += Math.max(0, count);
            return count;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.progress.Progress;
import org.triangula.geo.osm.OsmMember;
import org.triangula.geo.osm.OsmPbfReader;
import org.triangula.geo.osm.OsmVisitor;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.oracle.InventedNetwork;

/** The same streets as PBF and as XML. */
class OsmXmlTest {

    @TempDir
    Path folder;

    /** Writes what it is told as XML. */
    private static final class Xml implements OsmVisitor {
        private final StringBuilder text = new StringBuilder("<?xml version='1.0'?>\n<osm version='0.6'>"
                + "<bounds minlat='0'/>\n");

        @Override
        public boolean wantsNodes() {
            return true;
        }

        @Override
        public boolean wantsWays() {
            return true;
        }

        @Override
        public boolean wantsRelations() {
            return true;
        }

        @Override
        public void node(long id, int longitude, int latitude, Map<String, String> tags) {
            text.append(String.format(Locale.ROOT, "<node id='%d' lon='%.7f' lat='%.7f'>", id, longitude / 1e7,
                    latitude / 1e7));
            end("node", tags);
        }

        @Override
        public void way(long id, Map<String, String> tags, long[] refs) {
            text.append("<way id='").append(id).append("'>");
            for (long ref : refs) {
                text.append("<nd ref='").append(ref).append("'/>");
            }
            end("way", tags);
        }

        @Override
        public void relation(long id, Map<String, String> tags, List<OsmMember> members) {
            text.append("<relation id='").append(id).append("'>");
            members.forEach(member -> text.append("<member type='").append(member.kind().name().toLowerCase(
                    Locale.ROOT)).append("' ref='").append(member.id()).append("' role='").append(member.role())
                    .append("'/>"));
            end("relation", tags);
        }

        private void end(String element, Map<String, String> tags) {
            tags.forEach((key, value) -> text.append("<tag k='").append(key).append("' v='").append(value)
                    .append("'/>"));
            text.append("</").append(element).append(">\n");
        }
    }

    private static StreetNetwork build(Path file) throws IOException {
        return new StreetNetworkBuilder(StreetProfiles.builtIn(), ReachabilityParameters.defaults()).build(file,
                ReachabilityProgress.NONE);
    }

    private static void assertSame(StreetNetwork expected, StreetNetwork read) {
        assertEquals(expected.nodeCount(), read.nodeCount());
        assertArrayEquals(expected.longitude(), read.longitude());
        assertArrayEquals(expected.latitude(), read.latitude());
        assertArrayEquals(expected.edgeFrom(), read.edgeFrom());
        assertArrayEquals(expected.turnRules(), read.turnRules());
        assertTrue(Arrays.deepEquals(expected.forwardKmh(), read.forwardKmh()));
        assertTrue(Arrays.deepEquals(expected.blocked(), read.blocked()));
    }

    @Test
    void sameNetworkFromPbfAndXml() throws IOException {
        Path pbf = folder.resolve("town.osm.pbf");
        new InventedNetwork(5).writeStreets(pbf);
        Xml xml = new Xml();
        new OsmPbfReader(pbf).read(xml, "", Progress.NONE);
        String text = xml.text + "<way id='999999' action='delete'><nd ref='1'/></way></osm>";
        Path plain = Files.writeString(folder.resolve("town.osm"), text);
        assertTrue(build(pbf).turnRules().length > 0);
        assertSame(build(pbf), build(plain));
        Path packed = folder.resolve("town.osm.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        assertSame(build(pbf), build(packed));

        for (double share : new double[] {0, 0.3, 0.7, 0.999}) {
            Files.write(packed, Arrays.copyOf(Files.readAllBytes(packed), (int) (Files.size(packed) * share)));
            Files.writeString(plain, text.substring(0, (int) (text.length() * share)));
            for (Path cut : List.of(plain, packed)) {
                ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> build(cut));
                assertTrue(error.getMessage().contains(cut.getFileName().toString()), error.getMessage());
            }
        }
        Files.writeString(plain, "<!DOCTYPE osm [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><osm><way id='1'>"
                + "<tag k='highway' v='&x;'/></way></osm>");
        assertThrows(ReachabilityInputException.class, () -> build(plain));
        Files.writeString(plain, "<html/>");
        assertTrue(assertThrows(ReachabilityInputException.class, () -> build(plain)).getMessage().contains("html"));
    }
}

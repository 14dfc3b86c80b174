// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

/**
 * Reads GeoJSON (RFC 7946) feature by feature: a FeatureCollection, a single Feature or a bare geometry. The member
 * {@code crs} of the older format of 2008 is honoured. A nested attribute value is kept as JSON text.
 */
public final class GeoJsonReader {

    private final GisLimits limits;

    /** Creates a reader with the standard limits. */
    public GeoJsonReader() {
        this(GisLimits.STANDARD);
    }

    /**
     * Creates a reader.
     *
     * @param limits how large files may be
     */
    public GeoJsonReader(GisLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param file the file in UTF-8
     * @return its features
     * @throws GisFormatException when the content cannot be understood
     * @throws IOException when the file cannot be read
     */
    public GisLayer read(Path file) throws IOException {
        String name = limits.check(file);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
            return read(reader, name);
        }
    }

    /**
     * Reads GeoJSON from text.
     *
     * @param text the text; stays open
     * @param file a name for messages
     * @return its features
     * @throws GisFormatException when the content cannot be understood
     * @throws IOException when the text cannot be read
     */
    public GisLayer read(Reader text, String file) throws IOException {
        PushbackReader reader = new PushbackReader(text, 1);
        try {
            int first = reader.read();
            if (first != 0xFEFF && first >= 0) {
                reader.unread(first);
            }
        } catch (CharacterCodingException e) {
            throw notUtf8(file, e);
        }
        // The reader is not closed here: that would close the caller's text.
        GeoJsonParser parser = new GeoJsonParser(new JsonReader(reader), file, limits);
        try {
            return parser.parse();
        } catch (GisFormatException e) {
            throw e;
        } catch (CharacterCodingException e) {
            throw notUtf8(file, e);
        } catch (EOFException e) {
            throw new GisFormatException(file, parser.place(), "the file ends too early",
                    "It was cut off: fetch or export it again.", e);
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException e) {
            throw new GisFormatException(file, parser.place(), "this is no valid GeoJSON",
                    "Check the file at this place or export it again.", e);
        }
    }

    private static GisFormatException notUtf8(String file, Throwable cause) {
        return new GisFormatException(file, "", "the file is not in UTF-8",
                "Export it as GeoJSON in UTF-8, the only encoding the format knows.", cause);
    }
}

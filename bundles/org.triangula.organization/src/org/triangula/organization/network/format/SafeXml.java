// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/** Reads XML without document types and entities, with limited depth. */
final class SafeXml {

    private static final int MOST_DEPTH = 64;
    private static final int HEAD = 200;
    private static final Pattern ENCODING =
        Pattern.compile("^\\s*(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private SafeXml() {
    }

    /** Told what comes, in the order of the file. */
    interface Handler {
        void start(String element, XMLStreamReader reader) throws ProblemException;

        void end(String element, String text) throws ProblemException;
    }

    static void read(String place, byte[] content, String root, Handler handler) throws ProblemException {
        if (content.length > NetworkFormat.MOST_BYTES) {
            throw new ProblemException(place, Messages.tooLarge, Messages.remedy);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // what is wrong is told by the exception; the parser would also print it
        factory.setXMLReporter((message, type, information, location) -> { });
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("external entity");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(decode(place, content)));
            try {
                parse(place, reader, root, handler);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new ProblemException(NLS.bind(Messages.line, place, line), Messages.noXml, Messages.remedy);
        }
    }

    /** Decodes strictly: a parser that meets other bytes than the file promises would go on printing about it. */
    private static String decode(String place, byte[] content) throws ProblemException {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        String encoding = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE") ? "UTF-16"
            : head.startsWith("<\0") ? "UTF-16LE" : head.startsWith("\0<") ? "UTF-16BE"
            : declared.find() ? declared.group(1) : "UTF-8";
        try {
            String text = Charset.forName(encoding).newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new ProblemException(new Problem(place, NLS.bind(Messages.badEncoding, encoding), Messages.remedy),
                e);
        }
    }

    private static void parse(String place, XMLStreamReader reader, String root, Handler handler)
        throws XMLStreamException, ProblemException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        boolean first = true;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new ProblemException(place, Messages.documentType, Messages.remedy);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (first && !reader.getLocalName().equals(root)) {
                        throw new ProblemException(place, NLS.bind(Messages.wrongRoot, reader.getLocalName(), root),
                            Messages.remedy);
                    }
                    first = false;
                    depth++;
                    if (depth > MOST_DEPTH) {
                        throw new ProblemException(place, Messages.tooDeep, Messages.remedy);
                    }
                    text.setLength(0);
                    handler.start(reader.getLocalName(), reader);
                }
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(reader.getLocalName(), text.toString().strip());
                    text.setLength(0);
                }
                default -> { }
            }
        }
    }

    static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Writes a text or an attribute; signs that XML cannot hold are left out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(sign -> sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign < 0xD800
            || sign >= 0xE000 && sign < 0xFFFE || sign >= 0x10000).forEach(sign -> {
                switch (sign) {
                    case '<' -> escaped.append("&lt;");
                    case '>' -> escaped.append("&gt;");
                    case '&' -> escaped.append("&amp;");
                    case '"' -> escaped.append("&quot;");
                    case '\t', '\n', '\r' -> escaped.append("&#").append(sign).append(';');
                    default -> escaped.appendCodePoint(sign);
                }
            });
        return escaped.toString();
    }
}

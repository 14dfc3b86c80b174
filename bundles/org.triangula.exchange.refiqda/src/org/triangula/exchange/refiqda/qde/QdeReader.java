// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.qde;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Reads the XML of REFI-QDA projects and codebooks. Tolerant where programs differ (name spaces of drafts, order of
 * elements, unknown elements), strict where a file could do harm: no document types, no entities, limited depth and
 * number of elements.
 */
public final class QdeReader {

    /** Largest number of elements that is accepted; a project with 500,000 codings has about two million. */
    public static final int MOST_ELEMENTS = 8_000_000;
    private static final int DEEPEST = 200;
    private static final int PROLOG = 512;
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");
    private static final Set<String> ROOTS = Set.of("Project", "CodeBook");

    private final QdeSchema schema = QdeSchema.load();
    private final String file;
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final Map<String, String> shared = new HashMap<>();
    private int count;

    /** What was read: the root, its name space, and how often an element stood where the standard has none. */
    public record Read(QdeElement root, String nameSpace, Map<String, Integer> unknown) {

        /** Copies the map. */
        public Read {
            unknown = Map.copyOf(unknown);
        }

        /**
         * Whether the file follows the published standard and no draft.
         *
         * @return true if so
         */
        public boolean isStandard() {
            return nameSpace.equals(QdeSchema.PROJECT) || nameSpace.equals(QdeSchema.CODEBOOK);
        }
    }

    /** An element that is not complete yet. */
    private static final class Open {
        private final String name;
        private final List<String> attributes;
        private final List<QdeElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, List<String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        QdeElement close() {
            return new QdeElement(name, attributes, children.isEmpty() ? text.toString() : "", children);
        }
    }

    private QdeReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param stream its bytes; a byte order mark is skipped
     * @param file name of the file, for messages
     * @param progress asked whether to stop
     * @return what it says
     * @throws ProblemException if it is no XML, no REFI-QDA, or dangerous
     * @throws IOException if the stream cannot be read
     */
    public static Read read(InputStream stream, String file, Progress progress)
        throws ProblemException, IOException {
        return new QdeReader(file).parse(stream, progress);
    }

    private Read parse(InputStream stream, Progress progress) throws ProblemException, IOException {
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
            XMLStreamReader reader = open(factory, stream);
            try {
                return parse(reader, progress);
            } finally {
                reader.close();
            }
        } catch (CharacterCodingException e) {
            throw new ProblemException(new Problem(file, Messages.xml_encoding, Messages.xml_damaged_remedy), e);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof CharacterCodingException encoding) {
                throw new ProblemException(new Problem(file, Messages.xml_encoding, Messages.xml_damaged_remedy),
                    encoding);
            }
            if (e.getNestedException() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new ProblemException(new Problem(place(e), Messages.xml_damaged, Messages.xml_damaged_remedy), e);
        }
    }

    /** The standard wants UTF-8; files that declare something else are left to the parser. */
    private static XMLStreamReader open(XMLInputFactory factory, InputStream stream)
        throws XMLStreamException, IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream);
        bytes.mark(PROLOG);
        String prolog = new String(bytes.readNBytes(PROLOG / 2), StandardCharsets.ISO_8859_1);
        bytes.reset();
        Matcher declared = DECLARED.matcher(prolog);
        boolean other = prolog.startsWith("\u00ff\u00fe") || prolog.startsWith("\u00fe\u00ff")
            || declared.find() && !declared.group(1).equalsIgnoreCase("utf-8");
        return other ? factory.createXMLStreamReader(bytes)
            : factory.createXMLStreamReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    }

    private Read parse(XMLStreamReader reader, Progress progress) throws XMLStreamException, ProblemException {
        Deque<Open> open = new ArrayDeque<>();
        QdeElement root = null;
        String nameSpace = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ProblemException(file, Messages.xml_doctype, Messages.xml_doctype_remedy);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = share(reader.getLocalName());
                if (open.isEmpty()) {
                    nameSpace = checkRoot(name, reader.getNamespaceURI());
                }
                count(name, open, progress);
                open.push(new Open(name, attributes(reader)));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
                if (!open.isEmpty() && open.peek().children.isEmpty()) {
                    open.peek().text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                QdeElement closed = open.pop().close();
                if (open.isEmpty()) {
                    root = closed;
                } else {
                    open.peek().children.add(closed);
                }
            }
        }
        if (root == null) {
            throw new ProblemException(file, Messages.xml_damaged, Messages.xml_damaged_remedy);
        }
        return new Read(root, nameSpace, unknown);
    }

    private String checkRoot(String name, String space) throws ProblemException {
        String found = space == null ? "" : space;
        if (!ROOTS.contains(name) || !found.isEmpty() && !found.startsWith("urn:QDA-XML:")) {
            throw new ProblemException(file, Messages.bind(Messages.xml_other, name), Messages.xml_other_remedy);
        }
        return found;
    }

    private void count(String name, Deque<Open> open, Progress progress) throws ProblemException {
        if (++count > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw new ProblemException(file, Messages.xml_large, Messages.xml_large_remedy);
        }
        if (count % 4096 == 0) {
            progress.checkCancelled();
        }
        boolean known = open.isEmpty() ? schema.knows(name) : schema.allows(open.peek().name, name);
        if (!known) {
            unknown.merge(open.isEmpty() ? name : open.peek().name + "/" + name, 1, Integer::sum);
        }
    }

    private List<String> attributes(XMLStreamReader reader) {
        List<String> attributes = new ArrayList<>(2 * reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                attributes.add(share(reader.getAttributeLocalName(i)));
                attributes.add(share(reader.getAttributeValue(i)));
            }
        }
        return attributes;
    }

    /** One object for words that stand in a file many thousand times, such as the identity of a code. */
    private String share(String word) {
        if (word.length() > 40 || shared.size() > 100_000) {
            return word;
        }
        String known = shared.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    private String place(XMLStreamException e) {
        return e.getLocation() == null ? file : file + ", " + Messages.bind(Messages.line,
            e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    }
}

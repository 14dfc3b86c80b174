// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ZipContent;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Imports the text of a Word document (ECMA-376, WordprocessingML). The document is read as a stream of its own markup,
 * so that deleted passages, notes and comments are noticed whatever program wrote them.
 */
public final class DocxImporter extends TranscriptImporter {

    private static final long LARGEST = 256L << 20;
    private static final String MAIN_PART = "word/document.xml";

    /** Creates the importer. */
    public DocxImporter() {
        super("docx", LARGEST);
    }

    @Override
    Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        if (file.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            throw new ProblemException(file.name(), Messages.oldWord, Messages.oldWord_remedy);
        }
        ZipContent parts = ZipContent.examine(file);
        if (!parts.has(MAIN_PART)) {
            throw new ProblemException(file.name(), Messages.noWord, Messages.noWord_remedy);
        }
        try (InputStream input = parts.open(MAIN_PART)) {
            XMLStreamReader reader = xml().createXMLStreamReader(input);
            return new WordText(reader, file.name(), progress).read();
        } catch (XMLStreamException | IOException e) {
            throw new ProblemException(new Problem(file.name(), Messages.wordDamaged, Messages.wordDamaged_remedy), e);
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        return factory;
    }
}

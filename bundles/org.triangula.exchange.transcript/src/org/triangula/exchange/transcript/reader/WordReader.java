// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.ZipContent;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Reads the text of a Word document (ECMA-376, WordprocessingML). The document is read as a stream of its own markup,
 * so that deleted passages, notes and comments are noticed whatever program wrote them.
 */
public final class WordReader implements TranscriptReader {

    private static final String MAIN_PART = "word/document.xml";

    /** Creates the reader. */
    public WordReader() {
        // keeps nothing
    }

    @Override
    public Recognition recognise(FileSample sample) {
        if (!sample.beginsWith('P', 'K', 3, 4)) {
            return sample.endsWith("docx") ? Recognition.BY_ENDING : Recognition.NO;
        }
        String names = new String(sample.head(), java.nio.charset.StandardCharsets.ISO_8859_1);
        return names.contains("word/") ? Recognition.CERTAIN
            : sample.endsWith("docx") ? Recognition.BY_ENDING : Recognition.NO;
    }

    @Override
    public Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        if (file.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            throw new ProblemException(file.name(), Messages.oldWord, Messages.oldWord_remedy);
        }
        ZipContent parts = ZipContent.examine(file);
        if (!parts.has(MAIN_PART)) {
            throw new ProblemException(file.name(), Messages.noWord, Messages.noWord_remedy);
        }
        try (InputStream input = parts.open(MAIN_PART)) {
            XMLStreamReader reader = SafeXml.factory().createXMLStreamReader(input);
            return new WordText(reader, file.name(), progress).read();
        } catch (XMLStreamException | IOException e) {
            throw new ProblemException(new Problem(file.name(), Messages.wordDamaged, Messages.wordDamaged_remedy), e);
        }
    }
}

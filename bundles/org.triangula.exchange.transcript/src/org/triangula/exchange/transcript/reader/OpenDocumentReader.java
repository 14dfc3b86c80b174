// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/** Reads the text of an OpenDocument text (ISO/IEC 26300) as LibreOffice and OpenOffice write it. */
public final class OpenDocumentReader implements TranscriptReader {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    /** Place of the first part's name in a ZIP container. */
    private static final int FIRST_NAME = 30;

    /** Creates the reader. */
    public OpenDocumentReader() {
        // keeps nothing
    }

    @Override
    public Recognition recognise(FileSample sample) {
        if (!sample.beginsWith('P', 'K', 3, 4)) {
            return sample.endsWith("odt", "ott") ? Recognition.BY_ENDING : Recognition.NO;
        }
        String begin = new String(sample.head(), 0, Math.min(sample.head().length, 256), StandardCharsets.ISO_8859_1);
        return begin.indexOf("mimetype" + TYPE) == FIRST_NAME ? Recognition.CERTAIN
            : sample.endsWith("odt", "ott") ? Recognition.BY_ENDING : Recognition.NO;
    }

    @Override
    public Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        ZipContent parts = ZipContent.examine(file);
        if (!parts.has(CONTENT)) {
            throw new ProblemException(file.name(), Messages.noOpenDocument, Messages.noOpenDocument_remedy);
        }
        refuseEncrypted(file, parts);
        try (InputStream input = parts.open(CONTENT)) {
            XMLStreamReader reader = SafeXml.factory().createXMLStreamReader(input);
            return new OpenDocumentText(reader, file.name(), progress).read();
        } catch (XMLStreamException | IOException e) {
            throw new ProblemException(new Problem(file.name(), Messages.openDocumentDamaged,
                Messages.wordDamaged_remedy), e);
        }
    }

    private static void refuseEncrypted(ImportFile file, ZipContent parts) throws ProblemException {
        if (!parts.has(MANIFEST)) {
            return;
        }
        try (InputStream input = parts.open(MANIFEST)) {
            if (new String(input.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data")) {
                throw new ProblemException(file.name(), Messages.encrypted, Messages.encrypted_remedy);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.name(), Messages.openDocumentDamaged,
                Messages.wordDamaged_remedy), e);
        }
    }
}

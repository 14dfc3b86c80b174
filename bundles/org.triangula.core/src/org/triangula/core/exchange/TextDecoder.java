// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/** Finds out in which encoding a text is written, and refuses what is no text. */
public final class TextDecoder {

    private final ImportFile file;
    private final List<Finding> findings;

    /**
     * Creates a decoder.
     *
     * @param file the file
     * @param findings receives what was guessed
     */
    public TextDecoder(ImportFile file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Decodes the text.
     *
     * @param encoding name of an encoding; {@code null} to find out
     * @return the text without byte order mark
     * @throws ProblemException if it is no text, or not in this encoding
     */
    public String decode(String encoding) throws ProblemException {
        if (encoding != null) {
            return decodeAs(charset(encoding), 0);
        }
        refuseOtherFormats();
        if (file.beginsWith(0xff, 0xfe, 0, 0)) {
            return decodeAs(charset("UTF-32LE"), 4);
        }
        if (file.beginsWith(0, 0, 0xfe, 0xff)) {
            return decodeAs(charset("UTF-32BE"), 4);
        }
        if (file.beginsWith(0xff, 0xfe)) {
            return decodeAs(StandardCharsets.UTF_16LE, 2);
        }
        if (file.beginsWith(0xfe, 0xff)) {
            return decodeAs(StandardCharsets.UTF_16BE, 2);
        }
        if (file.beginsWith(0xef, 0xbb, 0xbf)) {
            return decodeAs(StandardCharsets.UTF_8, 3);
        }
        for (byte each : file.content()) {
            if (each == 0) {
                throw notText(file.name());
            }
        }
        try {
            return strict(StandardCharsets.UTF_8, 0);
        } catch (CharacterCodingException e) {
            // not UTF-8: what Windows programs wrote for decades
            String text = decodeAs(charset("windows-1252"), 0);
            findings.add(new Finding(Severity.DOUBTFUL, "", Messages.encodingGuessed));
            return text;
        }
    }

    private void refuseOtherFormats() throws ProblemException {
        String actual = null;
        if (file.beginsWith('P', 'K', 3, 4)) {
            actual = "ZIP, DOCX";
        } else if (file.beginsWith('%', 'P', 'D', 'F')) {
            actual = "PDF";
        } else if (file.beginsWith('{', '\\', 'r', 't', 'f')) {
            actual = "RTF";
        } else if (file.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            actual = "DOC";
        }
        if (actual != null) {
            throw new ProblemException(file.name(), Messages.bind(Messages.otherFormat, actual),
                Messages.otherFormat_remedy);
        }
    }

    private Charset charset(String name) throws ProblemException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(new Problem(file.name(), Messages.bind(Messages.encodingUnknown, name),
                Messages.encodingUnknown_remedy), e);
        }
    }

    private String decodeAs(Charset charset, int offset) throws ProblemException {
        try {
            return strict(charset, offset);
        } catch (CharacterCodingException e) {
            throw new ProblemException(new Problem(file.name(), Messages.bind(Messages.encodingWrong, charset.name()),
                Messages.notText_remedy), e);
        }
    }

    private String strict(Charset charset, int offset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(file.content(), offset, file.content().length - offset)).toString();
    }

    /**
     * Says that a file is no text.
     *
     * @param name name of the file
     * @return to be thrown
     */
    public static ProblemException notText(String name) {
        return new ProblemException(name, Messages.notText, Messages.notText_remedy);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Reads plain text, one paragraph per line. UTF-8, UTF-16 and UTF-32 are recognised; what is none of these is read as
 * Windows-1252 and reported as guessed. The option {@code encoding} names another one.
 *
 * <p>What f4transkript and f5transkript save as text is such text: turns that begin with {@code I:} or {@code B1:} and
 * end with a time mark {@code #00:01:23-4#} (hours, minutes, seconds, tenths), the form in which f4 and f5 write it.
 * The marks stay as they are.
 */
public final class PlainTextReader implements TranscriptReader {

    /** Creates the reader. */
    public PlainTextReader() {
        // keeps nothing
    }

    @Override
    public Recognition recognise(FileSample sample) {
        if (sample.beginsWith('P', 'K', 3, 4) || sample.beginsWith('%', 'P', 'D', 'F')
            || sample.beginsWith('{', '\\', 'r', 't', 'f') || sample.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            return Recognition.NO;
        }
        if (sample.endsWith("txt", "text")) {
            return Recognition.POSSIBLE;
        }
        // without an ending that promises text, only what looks like written language
        String text = sample.text();
        long strange = text.chars().filter(each -> each < ' ' && !Character.isWhitespace(each) || each == 0xFFFD)
            .count();
        String begin = text.stripLeading();
        boolean markup = begin.startsWith("{") || begin.startsWith("<") || begin.startsWith("[{");
        return text.isBlank() || strange > 0 || markup || sample.name().contains(".") ? Recognition.NO
            : Recognition.POSSIBLE;
    }

    @Override
    public Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        List<Finding> findings = new ArrayList<>();
        return new Transcript(lines(file, options, findings), findings);
    }

    /** The lines of a text file; control characters are left in it. */
    static List<String> lines(ImportFile file, Map<String, String> options, List<Finding> findings)
        throws ProblemException {
        String text = new TextDecoder(file, findings).decode(options.get("encoding"));
        String normal = text.replace("\r\n", "\n").replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n").stripTrailing();
        long controls = normal.chars().filter(each -> Character.isISOControl(each) && each != '\n' && each != '\t')
            .count();
        if (controls > normal.length() / 100 + 10) {
            throw TextDecoder.notText(file.name());
        }
        return Arrays.asList(normal.split("\n", -1));
    }
}

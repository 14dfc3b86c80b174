// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Reads the text files of aTrain (source: aTrain_core, {@code outputs.py}, function {@code create_txt_file}). All begin
 * with {@code Transcription for NAME}:
 * <ul>
 * <li>{@code transcription.txt}: the label of a speaker on a line of its own after an empty line, then one line per
 * segment;</li>
 * <li>{@code transcription_timestamps.txt}, {@code transcription_nvivo.txt}: the same, each segment after
 * {@code [00:01:23] - };</li>
 * <li>{@code transcription_maxqda.txt}: all segments of a turn on one line.</li>
 * </ul>
 * Without detection of speakers the labels are missing. What one speaker says becomes one paragraph with a label; the
 * time marks stay. {@code metadata.txt} and {@code log.txt} accompany the transcript.
 */
public final class ATrainReader implements TranscriptReader {

    private static final String HEADLINE = "Transcription for ";
    private static final Pattern TIME = Pattern.compile("\\[?(\\d{2}:\\d{2}:\\d{2})\\]? - ");
    private static final Pattern TIMED = Pattern.compile("^\\[?\\d{2}:\\d{2}:\\d{2}\\]? - .*");
    private static final Pattern DETECTED = Pattern.compile("SPEAKER_\\d+|Speaker undefined");
    private static final Pattern LOG = Pattern.compile("^\\[\\d{4}-\\d{2}-\\d{2}[^\\]]{0,30}\\] -{4,} ");
    private static final int LONGEST_LABEL = 40;

    /** Creates the reader. */
    public ATrainReader() {
        // keeps nothing
    }

    @Override
    public Recognition recognise(FileSample sample) {
        String text = sample.text();
        if (text.startsWith(HEADLINE) && text.length() > HEADLINE.length()) {
            return Recognition.form(FormName.of(sample.name()), rank(sample.name()));
        }
        boolean metadata = sample.endsWith("txt") && text.contains("audio_duration:") && text.contains("file_id:");
        return metadata || LOG.matcher(text).find() ? Recognition.besides() : Recognition.NO;
    }

    private static int rank(String name) {
        if (name.contains("_maxqda")) {
            return 1;
        }
        return name.contains("_timestamps") || name.contains("_nvivo") ? 2 : 6;
    }

    @Override
    public Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        List<Finding> findings = new ArrayList<>();
        List<String> lines = PlainTextReader.lines(file, options, findings);
        Optional<String> title = Optional.empty();
        if (lines.get(0).startsWith(HEADLINE)) {
            title = Optional.of(lines.get(0).substring(HEADLINE.length()).strip()).filter(name -> !name.isEmpty());
            lines = lines.subList(1, lines.size());
        }
        progress.checkCancelled();
        List<List<String>> blocks = blocks(lines);
        boolean speakers = hasSpeakers(blocks);
        Set<String> labels = speakers ? Cue.labels(blocks.stream().map(block -> new Cue(-1, block.get(0), ""))
            .toList()) : Set.of();
        return new Transcript(speakers ? turns(blocks) : segments(lines), findings, title, Optional.empty(), labels);
    }

    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            if (line.isBlank()) {
                open = false;
            } else {
                if (!open) {
                    blocks.add(new ArrayList<>());
                }
                blocks.get(blocks.size() - 1).add(line.strip());
                open = true;
            }
        }
        return blocks;
    }

    /** Whether blocks begin with labels, as detected or already replaced by names. */
    private static boolean hasSpeakers(List<List<String>> blocks) {
        boolean detected = blocks.stream().anyMatch(block -> DETECTED.matcher(block.get(0)).matches());
        return !blocks.isEmpty() && blocks.stream().allMatch(block -> isLabel(block.get(0)))
            && (detected || blocks.size() > 1 && blocks.stream().allMatch(block -> block.size() > 1));
    }

    private static boolean isLabel(String line) {
        return line.length() <= LONGEST_LABEL && !TIMED.matcher(line).matches() && !line.matches(".*[.?!…]$");
    }

    private static List<String> turns(List<List<String>> blocks) {
        List<String> turns = new ArrayList<>();
        for (List<String> block : blocks) {
            String words = String.join(" ", block.subList(1, block.size()));
            if (!words.isBlank()) {
                turns.add(Cue.label(block.get(0)) + " " + TIME.matcher(words).replaceAll("[$1] ").strip());
            }
        }
        return turns;
    }

    /** Without speakers every segment is a paragraph, in the form for MAXQDA, too, where all are on one line. */
    private static List<String> segments(List<String> lines) {
        List<String> segments = new ArrayList<>();
        for (String line : lines) {
            Matcher time = TIME.matcher(line);
            int from = 0;
            String mark = "";
            while (time.find()) {
                add(segments, mark, line.substring(from, time.start()));
                mark = "[" + time.group(1) + "] ";
                from = time.end();
            }
            add(segments, mark, line.substring(from));
        }
        return segments;
    }

    private static void add(List<String> segments, String mark, String words) {
        if (!words.isBlank()) {
            segments.add(mark + words.strip());
        }
    }
}

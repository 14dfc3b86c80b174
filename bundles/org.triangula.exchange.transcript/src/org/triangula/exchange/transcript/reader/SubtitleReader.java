// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Reads subtitles: SubRip (SRT) and WebVTT (W3C Candidate Recommendation, with voices {@code <v Name>}). aTrain,
 * Whisper and meeting software write SRT or VTT; noScribe writes VTT with the recording in a note {@code NOTE media:
 * path} and fractions of seconds that are sometimes too short (source: its {@code utils.py}, function {@code
 * html_to_webvtt}).
 */
public final class SubtitleReader implements TranscriptReader {

    private static final String CLOCK = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?";
    private static final Pattern TIMING = Pattern.compile("^\\s*" + CLOCK + "\\s*-->\\s*" + CLOCK + ".*");
    private static final Pattern BEGINNING =
        Pattern.compile("^\\s*\\d{1,9}\\s*\\R\\s*\\d{1,3}:\\d{2}:\\d{2}[.,]\\d{1,3}\\s*-->");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?(?:\\s+([^>]*))?>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9:.][^<>]{0,200}>|\\{\\\\[^{}]{0,100}\\}");
    private static final Pattern MEDIA = Pattern.compile("^NOTE media:\\s*(.+)$");

    private final boolean web;

    /**
     * Creates a reader.
     *
     * @param web true for WebVTT, false for SubRip
     */
    public SubtitleReader(boolean web) {
        this.web = web;
    }

    @Override
    public Recognition recognise(FileSample sample) {
        String text = sample.text();
        boolean mine = web ? text.startsWith("WEBVTT") : BEGINNING.matcher(text).find();
        return mine ? Recognition.form(FormName.of(sample.name()), web ? 4 : 5) : Recognition.NO;
    }

    @Override
    public Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        List<Finding> findings = new ArrayList<>();
        List<String> lines = PlainTextReader.lines(file, options, findings);
        if (web && !lines.get(0).startsWith("WEBVTT")) {
            throw new ProblemException(file.name(), Messages.noSubtitles, Messages.noSubtitles_remedy);
        }
        List<Cue> cues = new ArrayList<>();
        Optional<String> media = Optional.empty();
        int strange = 0;
        for (List<String> block : blocks(lines)) {
            progress.checkCancelled();
            Matcher note = MEDIA.matcher(block.get(0));
            if (note.matches()) {
                media = Optional.of(note.group(1).strip());
            } else if (!isAside(block.get(0))) {
                strange += add(block, cues) ? 0 : 1;
            }
        }
        if (cues.isEmpty()) {
            throw new ProblemException(file.name(), Messages.noSubtitles, Messages.noSubtitles_remedy);
        }
        if (strange > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(Messages.lost_blocks, strange)));
        }
        List<Cue> labelled = Cue.labelled(cues);
        return new Transcript(Cue.paragraphs(labelled, options), findings, Optional.empty(), media,
            Cue.labels(labelled));
    }

    private boolean isAside(String first) {
        return web && (first.startsWith("WEBVTT") || first.startsWith("NOTE") || first.startsWith("STYLE")
            || first.startsWith("REGION"));
    }

    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Adds the cues of a block, several when voices change in it; false when it is none. */
    private boolean add(List<String> block, List<Cue> cues) {
        int timing = 0;
        while (timing < Math.min(2, block.size()) && !block.get(timing).contains("-->")) {
            timing++;
        }
        Matcher time = timing < block.size() ? TIMING.matcher(block.get(timing)) : null;
        if (time == null || !time.matches()) {
            return false;
        }
        long start = milliseconds(time);
        String payload = String.join(" ", block.subList(timing + 1, block.size()));
        Matcher voice = VOICE.matcher(payload);
        int from = 0;
        String speaker = null;
        while (voice.find()) {
            addPart(cues, start, speaker, payload.substring(from, voice.start()));
            speaker = voice.group(1) == null ? "" : plain(voice.group(1));
            from = voice.end();
        }
        addPart(cues, start, speaker, payload.substring(from));
        return true;
    }

    private void addPart(List<Cue> cues, long start, String speaker, String markup) {
        String text = plain(TAG.matcher(markup).replaceAll(""));
        if (!text.isEmpty()) {
            cues.add(new Cue(start, speaker == null ? "" : speaker, text));
        }
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u00A0").replace("&lrm;", "")
            .replace("&rlm;", "").replace("&amp;", "&").strip();
    }

    private static long milliseconds(Matcher time) {
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        String fraction = time.group(4) == null ? "" : time.group(4);
        return ((hours * 60 + Long.parseLong(time.group(2))) * 60 + Long.parseLong(time.group(3))) * 1000
            + Long.parseLong((fraction + "000").substring(0, 3));
    }
}

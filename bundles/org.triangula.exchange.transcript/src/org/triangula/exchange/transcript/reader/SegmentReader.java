// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * Reads transcripts in JSON as aTrain, Whisper and WhisperX write them: an object with {@code segments}, each with
 * {@code start} and {@code end} in seconds, {@code text}, and {@code speaker} when speakers were detected (source:
 * aTrain_core, {@code outputs.py}, functions {@code create_json_file} and {@code assign_word_speakers}). A bare array
 * of such segments is read, too. Words and probabilities are left out.
 */
public final class SegmentReader implements TranscriptReader {

    private static final int DEEPEST = 64;

    /** Creates the reader. */
    public SegmentReader() {
        // keeps nothing
    }

    @Override
    public Recognition recognise(FileSample sample) {
        String text = sample.text().stripLeading();
        boolean segments = text.startsWith("{") && text.contains("\"segments\"")
            || text.startsWith("[") && text.contains("\"start\"");
        return segments && text.contains("\"text\"") ? Recognition.form(FormName.of(sample.name()), 0)
            : Recognition.NO;
    }

    @Override
    public Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        List<Finding> findings = new ArrayList<>();
        String text = new TextDecoder(file, findings).decode(options.get("encoding"));
        List<Cue> cues = new ArrayList<>();
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            json.setNestingLimit(DEEPEST);
            if (json.peek() == JsonToken.BEGIN_ARRAY) {
                segments(json, cues, progress);
            } else {
                json.beginObject();
                while (json.hasNext()) {
                    if ("segments".equals(json.nextName()) && json.peek() == JsonToken.BEGIN_ARRAY) {
                        segments(json, cues, progress);
                    } else {
                        json.skipValue();
                    }
                }
                json.endObject();
            }
        } catch (MalformedJsonException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw damaged(file, e);
        } catch (IOException e) {
            // the end of the text in the middle of a value
            throw damaged(file, e);
        }
        if (cues.isEmpty()) {
            throw new ProblemException(file.name(), Messages.noSegments, Messages.noSegments_remedy);
        }
        return new Transcript(Cue.paragraphs(cues, options), findings, Optional.empty(), Optional.empty(),
            Cue.labels(cues));
    }

    private static void segments(JsonReader json, List<Cue> cues, Progress progress) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            progress.checkCancelled();
            if (json.peek() == JsonToken.BEGIN_OBJECT) {
                segment(json, cues);
            } else {
                json.skipValue();
            }
        }
        json.endArray();
    }

    private static void segment(JsonReader json, List<Cue> cues) throws IOException {
        long start = -1;
        String speaker = "";
        String text = "";
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            JsonToken token = json.peek();
            if ("start".equals(name) && token == JsonToken.NUMBER) {
                start = milliseconds(json.nextDouble());
            } else if ("timestamp".equals(name) && token == JsonToken.BEGIN_ARRAY) {
                // Whisper through transformers: begin and end in one array
                start = first(json);
            } else if ("speaker".equals(name) && token == JsonToken.STRING) {
                speaker = json.nextString();
            } else if ("text".equals(name) && token == JsonToken.STRING) {
                text = json.nextString();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        String clean = text.replaceAll("\\s+", " ").strip();
        if (!clean.isEmpty()) {
            cues.add(new Cue(start, speaker.strip(), clean));
        }
    }

    private static long first(JsonReader json) throws IOException {
        long first = -1;
        json.beginArray();
        while (json.hasNext()) {
            if (first < 0 && json.peek() == JsonToken.NUMBER) {
                first = milliseconds(json.nextDouble());
            } else {
                json.skipValue();
            }
        }
        json.endArray();
        return first;
    }

    /** A time mark has two digits for hours; what is beyond is no recording. */
    private static long milliseconds(double seconds) {
        return seconds >= 0 && seconds < 100 * 3600 ? Math.round(seconds * 1000) : -1;
    }

    private static ProblemException damaged(ImportFile file, Exception cause) {
        return new ProblemException(new Problem(file.name(), Messages.segmentsDamaged,
            Messages.segmentsDamaged_remedy), cause);
    }
}

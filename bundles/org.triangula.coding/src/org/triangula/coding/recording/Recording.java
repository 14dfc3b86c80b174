// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/**
 * A sound file that can be read from any time on, in the formats that Java reads without native code: WAV, AIFF and AU.
 */
public final class Recording {

    private static final int BITS = 16;

    private final Path file;
    private final AudioFormat format;
    private final double seconds;

    private Recording(Path file, AudioFormat format, double seconds) {
        this.file = file;
        this.format = format;
        this.seconds = seconds;
    }

    /**
     * Looks at a sound file.
     *
     * @param file the file
     * @return the recording
     * @throws ProblemException if it is not there or in a format that is not read
     */
    public static Recording of(Path file) throws ProblemException {
        try (AudioInputStream stream = AudioSystem.getAudioInputStream(file.toFile())) {
            AudioFormat source = stream.getFormat();
            AudioFormat target = new AudioFormat(Encoding.PCM_SIGNED, source.getSampleRate(), BITS,
                source.getChannels(), source.getChannels() * BITS / 8, source.getSampleRate(), false);
            if (!source.matches(target) && !AudioSystem.isConversionSupported(target, source)) {
                throw unsupported(file, null);
            }
            return new Recording(file, target, stream.getFrameLength() / (double) source.getFrameRate());
        } catch (UnsupportedAudioFileException e) {
            throw unsupported(file, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ProblemException unsupported(Path file, Exception cause) {
        return new ProblemException(new Problem(String.valueOf(file.getFileName()), Messages.Problem_format,
            Messages.Problem_format_remedy), cause);
    }

    private static ProblemException unreadable(Path file, IOException cause) {
        return new ProblemException(new Problem(file.toString(), Messages.Problem_file, Messages.Problem_file_remedy),
            cause);
    }

    /**
     * Format of what is read.
     *
     * @return linear PCM, signed, 16 bits, little endian, rate and channels of the file
     */
    public AudioFormat format() {
        return format;
    }

    /**
     * Length of the recording.
     *
     * @return seconds
     */
    public double seconds() {
        return seconds;
    }

    /**
     * Opens the recording at a time.
     *
     * @param from seconds from its start; less than 0 is 0
     * @return the samples from there on, at the end when the recording is shorter
     * @throws ProblemException if the file cannot be read
     */
    public AudioInputStream open(double from) throws ProblemException {
        try {
            AudioInputStream source = AudioSystem.getAudioInputStream(file.toFile());
            AudioInputStream samples =
                source.getFormat().matches(format) ? source : AudioSystem.getAudioInputStream(format, source);
            samples.skipNBytes((long) (Math.clamp(from, 0, seconds) * format.getFrameRate()) * format.getFrameSize());
            return samples;
        } catch (UnsupportedAudioFileException e) {
            throw unsupported(file, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * A time as it is written in transcripts.
     *
     * @param seconds seconds from the start of a recording, 0 and above
     * @return hours, minutes and seconds, for example 00:01:02
     */
    public static String time(double seconds) {
        long whole = (long) Math.max(0, seconds);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/** Plays a recording from any time on, slower or faster without changing the pitch. Safe for threads. */
public final class AudioPlayer implements AutoCloseable {

    private static final int FRAMES = 2048;

    private final Recording recording;
    private final Output output;
    private final Consumer<Problem> failed;
    private volatile double position;
    private volatile double speed = 1;
    private volatile Thread playing;

    /** Where sound goes. */
    public interface Output {
        /**
         * Opens a line to a sound device.
         *
         * @param format format of the samples
         * @return the line
         * @throws ProblemException if there is no device that plays this
         */
        Line open(AudioFormat format) throws ProblemException;

        /**
         * The sound device of the machine.
         *
         * @return the output
         */
        static Output device() {
            return AudioPlayer::device;
        }
    }

    /** An open line to a sound device. */
    public interface Line extends AutoCloseable {
        /**
         * Plays samples; waits until the device has taken them.
         *
         * @param samples bytes of whole frames
         */
        void write(byte[] samples);

        @Override
        void close();
    }

    /**
     * Creates a player that is silent as yet.
     *
     * @param recording what is played
     * @param output where it goes
     * @param failed told, in the thread of the player, when playing ended because of a problem
     */
    public AudioPlayer(Recording recording, Output output, Consumer<Problem> failed) {
        this.recording = recording;
        this.output = output;
        this.failed = failed;
    }

    private static Line device(AudioFormat format) throws ProblemException {
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, (int) (format.getFrameRate() / 5) * format.getFrameSize());
            line.start();
            return new Line() {
                @Override
                public void write(byte[] samples) {
                    line.write(samples, 0, samples.length);
                }

                @Override
                public void close() {
                    line.stop();
                    line.close();
                }
            };
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new ProblemException(new Problem("", Messages.Problem_device, Messages.Problem_device_remedy), e);
        }
    }

    /**
     * Plays from a time on, in a thread of its own.
     *
     * @param from seconds from the start of the recording
     */
    public synchronized void play(double from) {
        pause();
        position = Math.clamp(from, 0, Math.max(0, recording.seconds()));
        Thread thread = new Thread(this::run, "audio");
        thread.setDaemon(true);
        playing = thread;
        thread.start();
    }

    /** Stops; {@link #position()} says where. */
    public synchronized void pause() {
        playing = null;
    }

    /**
     * Whether something is played.
     *
     * @return true until the end of the recording, a pause or a problem
     */
    public boolean isPlaying() {
        return playing != null;
    }

    /**
     * Where in the recording the player is.
     *
     * @return seconds from its start
     */
    public double position() {
        return position;
    }

    /**
     * How fast is played.
     *
     * @return 1 for the speed of the recording
     */
    public double speed() {
        return speed;
    }

    /**
     * Sets how fast is played, also while playing.
     *
     * @param factor 0.5 for half the speed to 2 for twice the speed
     */
    public void setSpeed(double factor) {
        speed = Math.clamp(factor, 0.5, 2);
    }

    private void run() {
        Thread me = Thread.currentThread();
        AudioFormat format = recording.format();
        try (AudioInputStream samples = recording.open(position); Line line = output.open(format)) {
            byte[] bytes = new byte[FRAMES * format.getFrameSize()];
            double stretched = 1;
            TimeStretch stretch = null;
            for (int count = samples.readNBytes(bytes, 0, bytes.length); count > 0 && playing == me;
                count = samples.readNBytes(bytes, 0, bytes.length)) {
                double wanted = speed;
                if (wanted != stretched || stretch == null) {
                    stretch = new TimeStretch(format.getChannels(), format.getSampleRate(), wanted);
                    stretched = wanted;
                }
                byte[] heard = Arrays.copyOf(bytes, count);
                line.write(wanted == 1 ? heard : bytes(stretch.process(shorts(heard))));
                if (playing == me) {
                    position += count / (double) format.getFrameSize() / format.getFrameRate();
                }
            }
        } catch (ProblemException e) {
            failed.accept(e.problem());
        } catch (IOException e) {
            failed.accept(new Problem("", Messages.Problem_file, Messages.Problem_file_remedy));
        } finally {
            ended(me);
        }
    }

    private synchronized void ended(Thread thread) {
        if (playing == thread) {
            playing = null;
        }
    }

    private static short[] shorts(byte[] bytes) {
        short[] samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    private static byte[] bytes(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    @Override
    public void close() {
        pause();
    }
}

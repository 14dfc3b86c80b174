// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

class RecordingTest {

    private static final int RATE = 8000;

    @TempDir
    private Path folder;

    private static short[] tone(int frames, double frequency) {
        short[] samples = new short[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = (short) Math.round(8000 * Math.sin(2 * Math.PI * frequency * i / RATE));
        }
        return samples;
    }

    private static byte[] bytes(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    private Path wave(short[] samples) throws IOException {
        Path file = folder.resolve("tone.wav");
        AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(bytes(samples)),
            new AudioFormat(RATE, 16, 1, true, false), samples.length), AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }

    @Test
    void recordingIsReadFromAnyTimeOn() throws Exception {
        short[] samples = tone(RATE * 3, 440);
        Recording recording = Recording.of(wave(samples));
        assertEquals(3, recording.seconds(), 1e-6);
        try (AudioInputStream stream = recording.open(1.5)) {
            byte[] read = stream.readAllBytes();
            byte[] all = bytes(samples);
            assertArrayEquals(Arrays.copyOfRange(all, all.length / 2, all.length), read);
        }
        try (AudioInputStream stream = recording.open(10)) {
            assertEquals(0, stream.readAllBytes().length);
        }
        assertEquals("01:02:03", Recording.time(3723.9));
    }

    @Test
    void otherFormatsAreNamedAsAProblem() throws Exception {
        Path file = folder.resolve("talk.mp3");
        Files.write(file, new byte[] {1, 2, 3});
        assertTrue(assertThrows(ProblemException.class, () -> Recording.of(file)).problem().reason().contains("WAV"));
        assertThrows(ProblemException.class, () -> Recording.of(folder.resolve("none.wav")));
    }

    @Test
    void slowSpeechIsLongerAndKeepsItsPitch() {
        for (double speed : new double[] {0.5, 0.75, 1.5}) {
            TimeStretch stretch = new TimeStretch(1, RATE, speed);
            short[] samples = tone(RATE * 2, 200);
            ByteArrayOutputStream heard = new ByteArrayOutputStream();
            for (int from = 0; from < samples.length; from += 1000) {
                heard.writeBytes(bytes(stretch.process(Arrays.copyOfRange(samples, from, from + 1000))));
            }
            int frames = heard.size() / 2;
            assertEquals(samples.length / speed, frames, RATE * 0.1);
            short[] output = new short[frames];
            ByteBuffer.wrap(heard.toByteArray()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(output);
            int crossings = 0;
            for (int i = 1; i < frames; i++) {
                crossings += output[i - 1] < 0 && output[i] >= 0 ? 1 : 0;
            }
            assertEquals(200, crossings / (frames / (double) RATE), 8);
        }
    }

    @Test
    void playerPlaysToTheEndAndSaysWhenItCannot() throws Exception {
        short[] samples = tone(RATE, 440);
        Recording recording = Recording.of(wave(samples));
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        CountDownLatch ended = new CountDownLatch(1);
        AudioPlayer player = new AudioPlayer(recording, format -> new AudioPlayer.Line() {
            @Override
            public void write(byte[] bytes) {
                heard.writeBytes(bytes);
            }

            @Override
            public void close() {
                ended.countDown();
            }
        }, problem -> ended.countDown());
        player.play(0.25);
        assertTrue(ended.await(20, TimeUnit.SECONDS));
        assertEquals(RATE * 3 / 4 * 2, heard.size());
        assertEquals(1, player.position(), 1e-6);
        CompletableFuture<Problem> told = new CompletableFuture<>();
        try (AudioPlayer silent = new AudioPlayer(recording, format -> {
            throw new ProblemException("", Messages.Problem_device, "");
        }, told::complete)) {
            silent.play(0);
            assertEquals(Messages.Problem_device, told.get(20, TimeUnit.SECONDS).reason());
        }
        player.close();
        assertFalse(player.isPlaying());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.recording;

import java.util.Arrays;

/**
 * Plays speech slower or faster without changing its pitch: overlapping pieces are laid on each other where they fit
 * best (waveform similarity overlap-add, W. Verhelst and M. Roelands, An overlap-add technique based on waveform
 * similarity (WSOLA) for high quality time-scale modification of speech, ICASSP 1993, pp. 554–557). Not safe for
 * threads.
 */
public final class TimeStretch {

    /** Length of half a piece and how far is looked for the best fit, in seconds. */
    private static final double HALF = 0.02;
    private static final double SEARCH = 0.008;
    private static final int STRIDE = 2;

    private final int channels;
    private final int half;
    private final int search;
    private final double speed;
    private short[] buffer = new short[0];
    private short[] tail;
    private double place;

    /**
     * Prepares the change.
     *
     * @param channels number of channels, 1 and above
     * @param sampleRate frames a second
     * @param speed 0.5 for half the speed, 1 for none, 2 for twice the speed; above 0
     */
    public TimeStretch(int channels, double sampleRate, double speed) {
        if (channels < 1 || speed <= 0) {
            throw new IllegalArgumentException(channels + " channels, speed " + speed);
        }
        this.channels = channels;
        this.speed = speed;
        half = Math.max(8, (int) Math.round(sampleRate * HALF));
        search = Math.max(1, (int) Math.round(sampleRate * SEARCH));
    }

    /**
     * Takes the next samples.
     *
     * @param samples frames of interleaved channels
     * @return what can be played now; what is missing comes with the next samples
     */
    public short[] process(short[] samples) {
        int old = buffer.length;
        buffer = Arrays.copyOf(buffer, old + samples.length);
        System.arraycopy(samples, 0, buffer, old, samples.length);
        short[] output = new short[(int) ((buffer.length / channels / (half * speed) + 2) * half) * channels];
        int written = 0;
        int frames = buffer.length / channels;
        while ((int) place + search + 2 * half <= frames) {
            int at = tail == null ? (int) place : best((int) place);
            for (int i = 0; i < half * channels; i++) {
                short now = buffer[at * channels + i];
                // one fades out while the other fades in
                double in = i / channels / (double) half;
                output[written++] = tail == null ? now : (short) Math.round(tail[i] * (1 - in) + now * in);
            }
            tail = Arrays.copyOfRange(buffer, (at + half) * channels, (at + 2 * half) * channels);
            place += half * speed;
        }
        int done = Math.clamp((long) place - search, 0, frames);
        buffer = Arrays.copyOfRange(buffer, done * channels, buffer.length);
        place -= done;
        return Arrays.copyOf(output, written);
    }

    /** The frame near a place from which on the samples are most like those that would have come next. */
    private int best(int around) {
        int best = around;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = Math.max(0, around - search); at <= around + search; at++) {
            double product = 0;
            double energy = 1;
            for (int i = 0; i < half * channels; i += STRIDE * channels) {
                double sample = buffer[at * channels + i];
                product += sample * tail[i];
                energy += sample * sample;
            }
            double likeness = product / Math.sqrt(energy);
            if (likeness > most) {
                most = likeness;
                best = at;
            }
        }
        return best;
    }
}

package vn.motcua.kiosk.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReedSolomonTest {
  private final ReedSolomon reedSolomon = new ReedSolomon();

  @Property
  void anyErrorsAndErasuresWithinTheBoundAreCorrected(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 120) int data,
      @ForAll @IntRange(min = 7, max = 30) int checks) {
    var sent = codeword(random, data, checks);
    int erasures = random.nextInt(checks + 1);
    int errors = random.nextInt((checks - erasures) / 2 + 1);
    errors = Math.min(errors, sent.length - Math.min(erasures, sent.length));
    var places = places(random, sent.length);
    var received = sent.clone();
    var erased = new int[erasures];
    for (int i = 0; i < erasures; i++) {
      erased[i] = places[i % sent.length];
      received[erased[i]] = random.nextInt(256);
    }
    erasures = Math.min(erasures, sent.length);
    for (int i = 0; i < errors; i++) {
      received[places[erasures + i]] ^= 1 + random.nextInt(255);
    }
    int found = reedSolomon.correct(received, sent.length, checks, erased, erasures);
    assertThat(received).isEqualTo(sent);
    assertThat(found).isBetween(0, errors);
  }

  /** What is called corrected is a codeword; what is not, is untouched. */
  @Property
  void beyondTheBoundItEitherSaysSoOrGivesACodeword(
      @ForAll Random random, @ForAll @IntRange(min = 7, max = 30) int checks) {
    var noise = new int[60];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = random.nextInt(256);
    }
    var received = noise.clone();
    int found = reedSolomon.correct(received, received.length, checks, new int[0], 0);
    if (found == ReedSolomon.BEYOND) {
      assertThat(received).isEqualTo(noise);
    } else {
      assertThat(codewordOf(Arrays.copyOf(received, received.length - checks), checks))
          .isEqualTo(received);
    }
  }

  /** Noise is never believed, whatever its reliabilities say. */
  @Property(tries = 2000)
  void noiseIsNeverBelieved(
      @ForAll Random random, @ForAll @IntRange(min = 16, max = 30) int checks) {
    int length = 70;
    var codewords = new int[length];
    var doubts = new float[length];
    var places = new int[length];
    for (int i = 0; i < length; i++) {
      codewords[i] = random.nextInt(256);
      doubts[i] = random.nextFloat();
      places[i] = i;
    }
    assertThat(new BlockCorrector().correct(codewords, doubts, places, checks))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Property
  void theMoreErrorsTheLessEvidence(@ForAll @IntRange(min = 10, max = 30) int checks) {
    for (int errors = 1; 2 * errors <= checks; errors++) {
      assertThat(BlockCorrector.evidence(70, checks, errors, 0))
          .isLessThan(BlockCorrector.evidence(70, checks, errors - 1, 0));
    }
  }

  private static int[] codeword(Random random, int data, int checks) {
    var word = new int[data];
    for (int i = 0; i < data; i++) {
      word[i] = random.nextInt(256);
    }
    return codewordOf(word, checks);
  }

  /** Systematic encoding: the remainder of data·xʳ by Π(x − αⁱ) is appended. */
  private static int[] codewordOf(int[] data, int checks) {
    var generator = new int[] {1};
    for (int root = 0; root < checks; root++) {
      var next = Arrays.copyOf(generator, generator.length + 1);
      for (int i = 0; i < generator.length; i++) {
        next[i + 1] ^= GaloisField.multiply(generator[i], GaloisField.power(root));
      }
      generator = next;
    }
    var word = Arrays.copyOf(data, data.length + checks);
    for (int i = 0; i < data.length; i++) {
      int lead = word[i];
      for (int k = 0; k < generator.length; k++) {
        word[i + k] ^= GaloisField.multiply(lead, generator[k]);
      }
    }
    System.arraycopy(data, 0, word, 0, data.length);
    return word;
  }

  private static int[] places(Random random, int length) {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < length; i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    return places.stream().mapToInt(Integer::intValue).toArray();
  }
}

package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShardTest {
  @Test
  void allSharesTogetherAreEverythingOnce() {
    List<Integer> all = IntStream.range(0, 101).boxed().toList();
    for (int of : List.of(1, 2, 7, 101, 500)) {
      assertEquals(
          all,
          IntStream.rangeClosed(1, of)
              .boxed()
              .flatMap(number -> new Shard(number, of).share(all).stream())
              .sorted()
              .toList());
    }
  }

  @Test
  void isWrittenAsOneNumberOfAnother() {
    assertEquals(Optional.of(new Shard(2, 8)), Shard.of("2/8"));
    assertEquals(Optional.of(Shard.WHOLE), Shard.of("1/1"));
    Stream.of("0/8", "9/8", "2", "2/", "/8", "-1/2", "2 / 8", "1/0", "a/b", "1/99999", "")
        .forEach(wrong -> assertEquals(Optional.empty(), Shard.of(wrong), wrong));
  }
}

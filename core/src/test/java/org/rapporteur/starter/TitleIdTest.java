package org.rapporteur.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.EntityId;

/** Ids made of titles. */
class TitleIdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rustem Umerov                | en | rustem-umerov
          2025-05-16 Istanbul          | en | 2025-05-16-istanbul
          Istanbul, 16 May 2025        | en | istanbul-16-may-2025
          O'Brien & Sons: “the” deal!  | en | obrien-sons-the-deal
          Côte d’Ivoire                | fr | cote-divoire
          Track 1.5                    | en | track-1-5
          Türkiye                      | tr | turkiye
          İSTANBUL ve ışık             | tr | istanbul-ve-isik
          Größe über Köln              | en | grosse-uber-koln
          Größe über Köln              | de | groesse-ueber-koeln
          Größe über Köln              | de-AT | groesse-ueber-koeln
          Łódź, Đorđe, Þór, Åse Ødegård| en | lodz-dorde-thor-ase-odegard
          Nguyễn Phú Trọng             | vi | nguyen-phu-trong
          Владимир Мединский           | ru | vladimir-medinskiy
          Щукин, Юлия и Ёлкин          | ru | shchukin-yuliya-i-yolkin
          Володимир Зеленський         | en | volodymyr-zelenskyi
          Згурський Їжакевич           | uk | zghurskyi-yizhakevych
          Лук'янівка, Ємець, Юрій      | uk | lukianivka-yemets-yurii
          Аляксандр Лукашэнка, Быкаў   | en | alyaksandr-lukashenka-bykaw
          Къща Щастие                  | bg | kashta-shtastie
          Александар Вучић Љубљана     | sr | aleksandar-vucic-ljubljana
          Αλέξης Τσίπρας               | el | alexis-tsipras
          Ουρανός, Μπάμπης, Αγγλία     | el | ouranos-bampis-anglia
          ირაკლი ღარიბაშვილი            | ka | irakli-gharibashvili
          Երևան Նիկոլ Փաշինյան          | hy | yerevan-nikol-pashinyan
          판문점 선언                     | ko | panmunjeom-seoneon
          Xi Jinping (習近平)            | en | xi-jinping
          ﬁnal ①                       | en | final-1
          🕊 Peace 🕊                   | en | peace
          """)
  void spellTheTitleInSmallLatinLetters(String title, String language, String id) {
    assertEquals(Optional.of(id), TitleId.of(title, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"習近平", "محمد بن سلمان", "בנימין", "ไทย", "🕊🕊", "—", "", "A 習近平"})
  void areNotGuessedWhereTheLettersDoNotSaySo(String title) {
    assertEquals(Optional.empty(), TitleId.of(title, "en"));
  }

  @Test
  void endAtAWordWhereTheTitleIsLong() {
    String id = TitleId.of("A very long title. ".repeat(20), "en").orElseThrow();
    assertEquals(
        "a-very-long-title-a-very-long-title-a-very-long-title-a-very-long-title-a-very", id);
    assertEquals(80, TitleId.of("x".repeat(300), "en").orElseThrow().length());
  }

  @Test
  void areIdsThatPagesCanHave() {
    for (int point = 0x20; point < 0x3000; point++) {
      String title = "Page " + Character.toString(point) + " x";
      String id = TitleId.of(title, "en").orElseThrow();
      assertTrue(EntityId.fault(id).isEmpty() && id.matches("[a-z0-9-]+"), id);
    }
  }
}

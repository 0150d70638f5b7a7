package org.subnotice.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

class HabitsTest {

  private static final ArchRule NO_FIELD_IS_INJECTED =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Value.class)
          .orShould()
          .beAnnotatedWith(Resource.class);

  private static final ArchRule NO_NAME_SAYS_NOTHING =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service)");

  /** Such a stream keeps its connection until it is closed, and nobody closes a stream. */
  private static final ArchRule NO_CONNECTION_IS_KEPT =
      noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

  @Test
  void what_an_object_needs_comes_through_its_constructor() {
    NO_FIELD_IS_INJECTED.check(Side.SHIPPED);
  }

  @Test
  void names_say_what_a_class_is_for() {
    NO_NAME_SAYS_NOTHING.check(Side.SHIPPED);
  }

  @Test
  void what_a_query_finds_is_read_to_its_end() {
    NO_CONNECTION_IS_KEPT.check(Side.SHIPPED);
  }

  @Test
  void every_package_says_what_it_is_for_and_forbids_null() {
    assertThat(Side.SHIPPED.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allSatisfy(
            spoken ->
                assertThat(spoken.isAnnotatedWith(NullMarked.class)).as(spoken.getName()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(classes = {Wired.class, Configured.class, Named.class})
  void an_injected_field_would_be_seen(Class<?> wrong) {
    assertRefused(NO_FIELD_IS_INJECTED, wrong);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        NoticeImpl.class,
        NoticeManager.class,
        NoticeHelper.class,
        NoticeUtil.class,
        NoticeUtils.class,
        NoticeService.class
      })
  void an_empty_name_would_be_seen(Class<?> wrong) {
    assertRefused(NO_NAME_SAYS_NOTHING, wrong);
  }

  @Test
  void a_kept_connection_would_be_seen() {
    assertRefused(NO_CONNECTION_IS_KEPT, Keeping.class);
  }

  private static void assertRefused(ArchRule rule, Class<?> wrong) {
    var classes = new ClassFileImporter().importClasses(wrong);
    assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
  }

  static class Wired {
    @Autowired @Nullable Object field;
  }

  static class Configured {
    @Value("wrong")
    @Nullable Object field;
  }

  static class Named {
    @Resource @Nullable Object field;
  }

  record Keeping(JdbcClient database) {

    Stream<String> names() {
      return database.sql("SELECT name FROM processor").query(String.class).stream();
    }
  }

  record NoticeImpl() {}

  record NoticeManager() {}

  record NoticeHelper() {}

  record NoticeUtil() {}

  record NoticeUtils() {}

  record NoticeService() {}
}

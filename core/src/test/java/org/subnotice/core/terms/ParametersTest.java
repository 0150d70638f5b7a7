package org.subnotice.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private static final List<Class<?>> TOPICS =
      List.of(
          AuthorisationTerms.class,
          NoticeTerms.class,
          ObjectionTerms.class,
          ConsequenceTerms.class,
          OtherDutyTerms.class,
          CalendarTerms.class);

  @Test
  void every_parameter_is_listed_once_and_found_by_name() {
    List<Object> declared = constants().map(ParametersTest::valueOf).toList();

    assertThat(Parameters.all()).doesNotHaveDuplicates().containsExactlyElementsOf(cast(declared));
    assertThat(Parameters.all())
        .allSatisfy(each -> assertThat(Parameters.named(each.name())).contains(each));
    assertThat(Parameters.named("unheardOf")).isEmpty();
  }

  @Test
  void every_parameter_is_read_through_the_method_of_its_name() {
    ContractTerms silent = ContractTerms.silent(new TermsId("silent"), "Silent");

    assertThat(Parameters.all())
        .allSatisfy(
            each -> {
              Method method = Terms.class.getMethod(each.name());
              assertThat(method.invoke(silent)).isEqualTo(each.whenSilent());
            });
  }

  @Test
  void every_fallback_can_be_written_and_read_back() {
    assertThat(Parameters.all()).allSatisfy(ParametersTest::assertRoundTrip);
  }

  private static <T> void assertRoundTrip(Parameter<T> parameter) {
    T fallback = parameter.whenSilent().value();
    assertThat(parameter.kind().read(parameter.kind().write(fallback))).isEqualTo(fallback);
  }

  private static Stream<Field> constants() {
    return TOPICS.stream()
        .flatMap(topic -> Arrays.stream(topic.getDeclaredFields()))
        .filter(field -> field.getType() == Parameter.class);
  }

  private static Object valueOf(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<Parameter<?>> cast(List<Object> parameters) {
    return parameters.stream().<Parameter<?>>map(each -> (Parameter<?>) each).toList();
  }
}

package org.subnotice.infra.axon;

import java.util.Optional;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * JSON under our own event names. Refuses to write any other class of ours: its name would stand in
 * the log for ever.
 */
final class NamedEventSerializer extends Jackson3Serializer {

  private final EventNames names;
  private final Revisions revisions;

  NamedEventSerializer(EventNames names, Revisions revisions) {
    super(
        Jackson3Serializer.builder()
            .revisionResolver(revisions::current)
            .jsonMapperBuilderCustomizer(NamedEventSerializer::allowTokensInTokens));
    this.names = names;
    this.revisions = revisions;
  }

  /**
   * The token of a replay holds two others and names their classes; no other class may be named.
   */
  private static void allowTokensInTokens(JsonMapper.Builder mapper) {
    mapper.polymorphicTypeValidator(
        BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.axonframework.eventhandling.")
            .build());
  }

  @Override
  @SuppressWarnings("rawtypes") // the framework's signature
  public SerializedType typeForClass(Class type) {
    Class<?> typed = type;
    Optional<String> name = names.nameOf(typed);
    if (name.isPresent()) {
      return new SimpleSerializedType(name.get(), revisions.current(typed));
    }
    if (typed.getName().startsWith("org.subnotice.")) {
      throw new SerializationException(
          typed.getName() + " belongs to no event family, so it has no name to be stored under");
    }
    return super.typeForClass(type);
  }

  @Override
  protected String resolveClassName(SerializedType type) {
    return names.classOf(type.getName()).map(Class::getName).orElse(type.getName());
  }
}

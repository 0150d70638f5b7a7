package org.subnotice.api.rest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Erasure;
import org.subnotice.api.order.ExhibitOrders;
import org.subnotice.api.order.IdempotencyStore;
import org.subnotice.api.order.OperatorToken;
import org.subnotice.api.order.Orders;
import org.subnotice.api.order.Outages;
import org.subnotice.api.order.People;
import org.subnotice.api.order.Readings;
import org.subnotice.api.order.Rebuilding;
import org.subnotice.api.order.Releases;
import org.subnotice.api.order.UnmatchedMailOrders;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.Authorisations;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.Correspondence;
import org.subnotice.api.read.DueErasures;
import org.subnotice.api.read.Engagements;
import org.subnotice.api.read.Erasures;
import org.subnotice.api.read.Evidence;
import org.subnotice.api.read.Exhibits;
import org.subnotice.api.read.History;
import org.subnotice.api.read.Inbox;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.api.read.Ledger;
import org.subnotice.api.read.Letters;
import org.subnotice.api.read.Objections;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.PermissionAnswers;
import org.subnotice.api.read.Persons;
import org.subnotice.api.read.Plans;
import org.subnotice.api.read.Previews;
import org.subnotice.api.read.Processors;
import org.subnotice.api.read.ReadingLog;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.Reports;
import org.subnotice.api.read.SendingAttempts;
import org.subnotice.api.read.SentNotices;
import org.subnotice.api.read.Tasks;
import org.subnotice.api.read.Tokens;
import org.subnotice.api.read.UnmatchedMails;
import org.subnotice.api.read.WindowTermsOf;
import org.subnotice.api.read.Windows;
import org.subnotice.api.read.Witnesses;
import org.subnotice.api.read.Wordings;
import org.subnotice.api.rest.access.AccessInterceptor;
import org.subnotice.api.rest.access.CallerArguments;
import org.subnotice.api.rest.guard.BearerFilter;
import org.subnotice.api.rest.guard.BodyFilter;
import org.subnotice.api.rest.guard.GuardSettings;
import org.subnotice.api.rest.guard.IdempotencyFilter;
import org.subnotice.api.rest.guard.RateFilter;
import org.subnotice.api.rest.json.StrictJson;
import org.subnotice.api.rest.problem.ApiExceptions;
import org.subnotice.api.rest.problem.ProblemWriter;
import org.subnotice.api.rest.problem.Problems;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.TermsCatalogue;
import org.subnotice.core.terms.TermsId;
import org.subnotice.core.terms.TermsReader;
import org.subnotice.core.terms.TermsReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every route with all its guards, over a {@link World} in memory. */
final class Api {

  static final String OPERATOR = "operator-token";
  static final String SOME_PLACE = "{\"country\":\"DE\",\"subdivision\":\"DE-BE\"}";

  final World world = new World();
  final MemoryIdempotencyStore idempotency = new MemoryIdempotencyStore();
  final JsonMapper json;
  final List<Object> endpoints;
  private final MockMvc mvc;
  final List<String> readings = new ArrayList<>();
  private String failure = "";

  Api() {
    this(limited(1_000_000, 1_000_000));
  }

  /** How often one token may ask; how much, as by default. */
  static GuardSettings limited(int perSecond, int burst) {
    return new GuardSettings(
        perSecond,
        burst,
        DataSize.ofMegabytes(1),
        DataSize.ofMegabytes(5),
        DataSize.ofMegabytes(14));
  }

  Api(GuardSettings limits) {
    var builder = JsonMapper.builder();
    new StrictJson().customize(builder);
    json = builder.build();
    var context = context();
    var problems = context.getBean(Problems.class);
    var writer = context.getBean(ProblemWriter.class);
    endpoints = List.copyOf(context.getBeansWithAnnotation(RestController.class).values());
    mvc =
        MockMvcBuilders.standaloneSetup(endpoints.toArray())
            .setMessageConverters(
                new ByteArrayHttpMessageConverter(),
                new StringHttpMessageConverter(),
                new JacksonJsonHttpMessageConverter(json))
            .setHandlerExceptionResolvers(context.getBean(ApiExceptions.class))
            .setCustomArgumentResolvers(context.getBean(CallerArguments.class))
            .addInterceptors(context.getBean(AccessInterceptor.class))
            .addFilters(
                new BearerFilter(tokens(), OPERATOR::equals, problems, writer),
                new RateFilter(limits, writer),
                new BodyFilter(limits, writer),
                new IdempotencyFilter(idempotency, problems, writer))
            .build();
  }

  /** From now on the database does not answer. */
  void cutOff() {
    failure = "connection refused";
  }

  /** From now on nothing works, for a reason that nobody thought of. */
  void breakDown() {
    failure = "a secret detail";
  }

  private Tokens tokens() {
    return sha256 -> {
      if (!failure.isEmpty()) {
        throw new IllegalStateException(failure);
      }
      return world.tokens().find(sha256);
    };
  }

  private AnnotationConfigApplicationContext context() {
    var context = new AnnotationConfigApplicationContext();
    register(context, Orders.class, world);
    register(context, Processors.class, world.processors());
    register(context, Agreements.class, world.agreements());
    register(context, Changes.class, world.changes());
    register(context, Register.class, world.register());
    register(context, Reports.class, (_, _) -> new byte[] {'%'});
    register(context, Authorisations.class, new NothingAuthorised());
    register(context, Engagements.class, (_, _, _) -> new Page<>(List.of(), null));
    register(context, Objections.class, (_, _, _, _, _) -> new Page<>(List.of(), null));
    register(context, Correspondence.class, (_, _, _, _, _) -> new Page<>(List.of(), null));
    register(context, Windows.class, world.windows());
    register(context, Exhibits.class, world.exhibits);
    register(
        context,
        ExhibitOrders.class,
        (_, command, content) -> world.exhibits.file(command, content));
    register(context, SendingAttempts.class, (_, _) -> List.of());
    register(context, SentNotices.class, (_, _, _) -> Optional.empty());
    register(context, Letters.class, (_, _) -> Optional.of(new byte[] {'%'}));
    register(context, Inbox.class, world.inbox());
    register(context, Tasks.class, new NoTasks());
    register(context, UnmatchedMails.class, new NoUnmatchedMail());
    register(context, UnmatchedMailOrders.class, new NothingToSettle());
    register(context, Plans.class, world.plans());
    register(context, Previews.class, world.previews());
    register(context, Wordings.class, world.wordings());
    register(context, PermissionAnswers.class, world.permissions());
    register(context, WindowTermsOf.class, (_, _) -> Optional.empty());
    register(context, History.class, world.history());
    register(context, Readings.class, (caller, subject) -> readings.add(subject));
    register(context, ReadingLog.class, (_, _) -> new Page<>(List.of(), null));
    register(context, Erasure.class, (_, _, _, _) -> {});
    register(context, DueErasures.class, (_, _) -> List.of());
    register(context, Releases.class, (_, _, _) -> {});
    register(context, Persons.class, (_, _) -> Optional.empty());
    register(context, Erasures.class, (_, _) -> Optional.empty());
    register(context, Ledger.class, new EmptyLedger());
    register(context, Rebuilding.class, new NoRebuilding());
    register(context, Witnesses.class, processor -> List.of());
    register(context, Evidence.class, (processor, window) -> new byte[0]);
    register(context, KnownTerms.class, world.knownTerms());
    register(context, People.class, world.people());
    register(context, Vault.class, world.vault());
    register(context, HolidayCalendar.class, world.holidays());
    register(context, Clock.class, World.CLOCK);
    register(context, IdempotencyStore.class, idempotency);
    register(context, OperatorToken.class, OPERATOR::equals);
    register(context, Outages.class, failure -> "connection refused".equals(failure.getMessage()));
    register(context, JsonMapper.class, json);
    register(
        context,
        TermsCatalogue.class,
        TermsCatalogue.of(List.of(ContractTerms.silent(new TermsId("conbool-1.2"), "Conbool"))));
    register(context, TermsReader.class, Api::readTerms);
    var scanner = new ClassPathBeanDefinitionScanner(context, false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
    scanner.addExcludeFilter(
        (reader, _) -> reader.getClassMetadata().getClassName().endsWith("Configuration"));
    scanner.scan("org.subnotice.api.rest");
    context.refresh();
    return context;
  }

  private static <T> void register(
      AnnotationConfigApplicationContext context, Class<T> port, T fake) {
    context.registerBean(
        port.getName(),
        port,
        () -> fake,
        definition -> definition.setRole(BeanDefinition.ROLE_APPLICATION));
  }

  /** The first line is the id; whatever holds the word "wrong" is unreadable. */
  private static TermsReading readTerms(String text, TermsCatalogue known) {
    return text.contains("wrong")
        ? new TermsReading.Unreadable(
            List.of(new TermsReading.Problem(2, "objectionPeriod", "Write P14D.")))
        : new TermsReading.Readable(
            ContractTerms.silent(new TermsId(text.lines().findFirst().orElse("")), "Own"),
            List.of());
  }

  // ---- asking

  Answer get(String path, String token) {
    return send(HttpMethod.GET, path, token, "", Map.of());
  }

  Answer post(String path, String token, String body) {
    return send(HttpMethod.POST, path, token, body, Map.of());
  }

  Answer send(
      HttpMethod method, String path, String token, String body, Map<String, String> headers) {
    return sendBytes(method, path, token, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  Answer sendBytes(
      HttpMethod method, String path, String token, byte[] body, Map<String, String> headers) {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.request(method, URI.create(path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body.length > 0) {
      request.content(body);
      if (!headers.containsKey("Content-Type")) {
        request.contentType(MediaType.APPLICATION_JSON);
      }
    }
    headers.forEach(request::header);
    try {
      return new Answer(mvc.perform(request).andReturn().getResponse(), json);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  record Answer(MockHttpServletResponse response, JsonMapper mapper) {

    int status() {
      return response.getStatus();
    }

    String text() {
      return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return mapper.readTree(text());
    }

    String code() {
      return json().path("code").asString();
    }

    List<String> pointers() {
      return json().path("errors").valueStream().map(e -> e.path("pointer").asString()).toList();
    }
  }

  // ---- what most stories begin with

  /** A processor of that slug and a token for each role. */
  Tenant tenant(String slug) {
    String processor =
        post("/api/v1/processors", OPERATOR, newProcessor(slug)).json().path("id").asString();
    return new Tenant(
        processor,
        token(processor, "ADMIN", "Ada"),
        token(processor, "EDITOR", "Edda"),
        token(processor, "APPROVER", "Anna"),
        token(processor, "DPO", "Dora"));
  }

  String token(String processor, String role, String actor) {
    return post(
            "/api/v1/processors/" + processor + "/tokens",
            OPERATOR,
            "{\"role\":\"%s\",\"actor\":\"%s\"}".formatted(role, actor))
        .json()
        .path("token")
        .asString();
  }

  static String newProcessor(String slug) {
    return """
    {"slug":"%s","name":"Acme GmbH","address":"Teststraße 1, 10115 Berlin","seat":%s,
     "zone":"Europe/Berlin","language":"de",
     "contact":{"name":"Petra Prüfer","email":"dp@acme.example"},"fourEyes":true}
    """
        .formatted(slug, SOME_PLACE);
  }

  record Tenant(String id, String admin, String editor, String approver, String dpo) {

    String path(String rest) {
      return "/api/v1/processors/" + id + rest;
    }
  }

  static String newAgreement(String reference) {
    return """
    {"reference":"%s","controller":{"name":"Kunde AG","seat":%s},"terms":"conbool-1.2",
     "services":["main"],"concludedOn":"2025-01-01","contacts":[{"name":"Karl Kunde",
     "email":"karl@kunde.example","language":"de","role":"DSB","designated":true}]}
    """
        .formatted(reference, SOME_PLACE);
  }

  static final String ENGAGEMENT =
      """
      {"entity":{"name":"Nordlicht Hosting GmbH","address":"Am Kai 3, 20457 Hamburg",
       "country":"DE","contact":{"name":"Nora Nord","email":"dp@nordlicht.example"}},
       "service":"Object storage","purpose":"Storage of encrypted backups","dataLocations":["DE"],
       "dataCategories":["backup copies"],"dataSubjects":["employees"],"thirdCountry":null,
       "ancillary":false,"parent":null,"services":["main"]}
      """;

  static String newChange(String kind, String firstUse) {
    return """
    {"kind":"%s","engagement":%s,"replaces":null,"reason":"Neuer Speicher",
     "plannedFirstUse":"%s","services":["main"]}
    """
        .formatted(kind, ENGAGEMENT, firstUse);
  }

  String agreement(Tenant tenant, String reference) {
    return id(post(tenant.path("/agreements"), tenant.editor(), newAgreement(reference)));
  }

  String announced(Tenant tenant) {
    String change =
        id(post(tenant.path("/changes"), tenant.editor(), newChange("ADDITION", "2027-02-01")));
    post(tenant.path("/changes/" + change + "/approval"), tenant.approver(), "{}");
    post(tenant.path("/changes/" + change + "/announcement"), tenant.editor(), "{}");
    return change;
  }

  static String id(Answer answer) {
    if (answer.status() != 201) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
    return answer.json().path("id").asString();
  }
}

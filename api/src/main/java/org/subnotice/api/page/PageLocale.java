package org.subnotice.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Gives templates the language chosen for the request; keeps nothing between two requests. */
final class PageLocale implements LocaleResolver {

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Language.ofView(request).locale();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The language stands in the address of the page.");
  }
}

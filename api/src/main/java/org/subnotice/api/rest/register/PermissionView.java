package org.subnotice.api.rest.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.window.Permission;
import org.subnotice.core.window.Reason;

/** {@code from} is the earliest instant of use, null where the window has not cleared. */
public record PermissionView(boolean permitted, @Nullable Instant from, List<Reason> reasons) {

  public static PermissionView of(Permission permission) {
    return new PermissionView(
        permission.permitted(), permission.from().orElse(null), permission.reasons());
  }
}

package org.subnotice.notifier.reaction;

import java.util.Map;
import org.subnotice.core.window.Window;
import org.subnotice.notifier.dispatch.OutgoingMail;

/**
 * A window whose notice is on record, and the mails that have not been handed over, by Message-ID.
 */
public record PreparedNotice(Window window, Map<String, OutgoingMail> outstanding) {}

// A paragraph that both sides have is story on both, or on neither.
#pragma once

#include "article/article.h"
#include "article/kinship.h"
#include "text/flags.h"

namespace storydiff {

/// Makes paragraphs body that are no story while the other side's story has the same paragraph, or
/// an edited one in the same place. Roles that were given stay.
///
///     left                               right
///     Kestrel opens    body              Kestrel opens    body
///     - 3 rooms        body              - 4 rooms        furniture -> body
///     Contact us       furniture         Contact us       furniture
void share_roles(Article& left, Article& right, const SharedWords& words, const Flags& given_left,
                 const Flags& given_right);

}  // namespace storydiff

"""Words of Wagtail's admin that Wagtail lacks in Georgian or Armenian. Our catalogues stand before Wagtail's, so what
is translated with our texts is what the admin says; nothing here is ever called.
"""
